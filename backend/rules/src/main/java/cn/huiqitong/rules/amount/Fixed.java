package cn.huiqitong.rules.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fixed sum, once or for each of something.
 *
 * @param per of what: 人, 项目 …; null for once
 * @param count how many there are; null when the rule does not say
 */
public record Fixed(
        BigDecimal value, @Nullable String per, @Nullable Quantity count) implements Amount {
    @Override
    public String kind() {
        return "fixed";
    }
}
