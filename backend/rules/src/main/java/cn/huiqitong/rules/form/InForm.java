package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class InForm implements Form<In> {
    @Override
    public @Nullable In read(Source source) {
        FactField field = source.field("fact", EnumSet.of(FactType.CODE, FactType.CODES, FactType.TEXT));
        List<String> codes = Codes.read("codes", field, source);
        return field == null || codes.isEmpty() ? null : new In(field.key(), codes, source.origin());
    }

    @Override
    public void write(In value, Sheet sheet) {
        sheet.put("fact", value.fact()).put("codes", value.codes());
    }
}
