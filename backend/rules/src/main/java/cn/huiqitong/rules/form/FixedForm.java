package cn.huiqitong.rules.form;

import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class FixedForm implements Form<Fixed> {
    @Override
    public @Nullable Fixed read(Source source) {
        BigDecimal value = source.positive("value");
        String per = source.json().text("per");
        Quantity count = Quantities.read("count", Quantities.Use.COUNT, source);
        return value == null ? null : new Fixed(value, per, count);
    }

    @Override
    public void write(Fixed value, Sheet sheet) {
        sheet.put("value", value.value()).put("per", value.per()).put("count", Quantities.write(value.count()));
    }
}
