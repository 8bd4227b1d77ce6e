package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Any;
import org.jspecify.annotations.Nullable;

final class AnyForm implements Form<Any> {
    @Override
    public @Nullable Any read(Source source) {
        return new Any(source.conditions("of"), source.origin());
    }

    @Override
    public void write(Any value, Sheet sheet) {
        sheet.put("of", ConditionForms.write(value.of()));
    }
}
