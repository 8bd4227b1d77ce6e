package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class AllForm implements Form<All> {
    @Override
    public @Nullable All read(Source source) {
        List<Condition> of = source.conditions("of");
        Contradictions.check(of, source);
        return new All(of, source.origin());
    }

    @Override
    public void write(All value, Sheet sheet) {
        sheet.put("of", ConditionForms.write(value.of()));
    }
}
