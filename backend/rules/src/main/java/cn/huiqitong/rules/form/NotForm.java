package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import org.jspecify.annotations.Nullable;

final class NotForm implements Form<Not> {
    @Override
    public @Nullable Not read(Source source) {
        Condition of = source.condition("of");
        return of == null ? null : new Not(of, source.origin());
    }

    @Override
    public void write(Not value, Sheet sheet) {
        sheet.put("of", ConditionForms.write(value.of()));
    }
}
