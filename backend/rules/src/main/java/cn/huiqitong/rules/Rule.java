package cn.huiqitong.rules;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Who qualifies for one item, and for how much.
 *
 * @param amount null when nothing is known of it
 */
public record Rule(Condition when, @Nullable Amount amount) {
    /** Version of the JSON form. */
    public static final int SCHEMA = 1;
}
