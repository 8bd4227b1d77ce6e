package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one item would give a firm.
 *
 * @param project the firm's project that it is for; null when the item is not for a project or none is known
 * @param amount in 元, not negative
 */
public record Option(String itemId, @Nullable String project, BigDecimal amount) {
    public Option {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("negative amount of " + itemId);
        }
    }

    public Option(String itemId, BigDecimal amount) {
        this(itemId, null, amount);
    }
}
