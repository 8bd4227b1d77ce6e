package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Condition;
import java.util.List;

/** A condition that is judged once. */
public final class Judging {
    private Judging() {}

    public static Verdict of(Condition condition, Scope scope) {
        return Nodes.of(condition, scope.setting()).verdict(scope.fitting());
    }

    /** What would help to decide a condition; empty when it is decided. */
    public static List<Missing> missing(Condition condition, Scope scope) {
        return Explanation.of(Nodes.of(condition, scope.setting()), scope.fitting(), null)
                .missing();
    }
}
