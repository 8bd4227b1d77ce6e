package cn.huiqitong.rules.text;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.fact.Fields;

/** A condition as one line: the author's words where given, else made from what it says. */
public final class ConditionText {
    private ConditionText() {}

    public static String of(Condition condition, Fields fields) {
        String text = condition.origin().text();
        return text == null ? made(condition, fields) : text;
    }

    private static String made(Condition condition, Fields fields) {
        return switch (condition) {
            case All all -> "同时满足" + all.of().size() + "项条件";
            case Any any -> "满足以下" + any.of().size() + "项条件之一";
            case Not not -> "不属于：" + inline(not.of(), fields);
            case Judgement judgement -> "由" + judgement.by() + "认定";
            default -> Subject.of(condition, fields) + Required.of(condition, fields);
        };
    }

    /** On one line with all that is below it, for use inside another line. */
    static String inline(Condition condition, Fields fields) {
        String text = condition.origin().text();
        if (text != null) {
            return text;
        }
        return switch (condition) {
            case All all -> Phrases.join(all.of(), "且", fields);
            case Any any -> Phrases.join(any.of(), "或", fields);
            case Not not -> "非（" + inline(not.of(), fields) + "）";
            default -> made(condition, fields);
        };
    }
}
