package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class CountForm implements Form<Count> {
    @Override
    public @Nullable Count read(Source source) {
        Selection selection = Selections.read(source);
        Comparison op = source.op();
        BigDecimal value = source.number("value");
        if (selection == null || op == null || value == null) {
            return null;
        }
        if (value.signum() < 0 || value.scale() > 0) {
            source.error(ErrorCode.IMPLAUSIBLE_VALUE, "value", "项数应是不小于0的整数");
        }
        return new Count(selection, op, value, source.origin());
    }

    @Override
    public void write(Count value, Sheet sheet) {
        Selections.write(value.selection(), sheet);
        sheet.put("op", value.op().json()).put("value", value.value());
    }
}
