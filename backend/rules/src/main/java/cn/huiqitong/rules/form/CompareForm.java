package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import org.jspecify.annotations.Nullable;

final class CompareForm implements Form<Compare> {
    @Override
    public @Nullable Compare read(Source source) {
        FactField field = source.field("fact", Literals.COMPARABLE);
        Comparison op = source.op();
        source.json().needs("value");
        if (field == null) {
            source.json().value("year");
            return null;
        }
        YearRef year = source.year(field);
        Literal value = Literals.read("value", field, source);
        return op == null || value == null ? null : new Compare(field.key(), op, value, year, source.origin());
    }

    @Override
    public void write(Compare value, Sheet sheet) {
        sheet.put("fact", value.fact())
                .put("op", value.op().json())
                .put("value", value.value())
                .put("year", Years.json(value.year()));
    }
}
