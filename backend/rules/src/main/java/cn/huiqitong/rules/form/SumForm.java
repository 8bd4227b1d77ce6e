package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.fact.FactField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class SumForm implements Form<Sum> {
    @Override
    public @Nullable Sum read(Source source) {
        Selection selection = Selections.read(source);
        FactField field = Selections.summed(source);
        Comparison op = source.op();
        BigDecimal value = source.number("value");
        if (selection == null || field == null || op == null || value == null) {
            return null;
        }
        return new Sum(selection, field.key(), op, value, source.origin());
    }

    @Override
    public void write(Sum value, Sheet sheet) {
        Selections.write(value.selection(), sheet);
        sheet.put("field", value.field()).put("op", value.op().json()).put("value", value.value());
    }
}
