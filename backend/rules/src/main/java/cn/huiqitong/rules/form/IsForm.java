package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

final class IsForm implements Form<Is> {
    @Override
    public @Nullable Is read(Source source) {
        FactField field = source.field("fact", EnumSet.of(FactType.FLAG));
        Boolean value = source.json().needs("value") ? source.json().flag("value") : null;
        return field == null || value == null ? null : new Is(field.key(), value, source.origin());
    }

    @Override
    public void write(Is value, Sheet sheet) {
        sheet.put("fact", value.fact()).put("value", value.value());
    }
}
