package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that depends on the size of a fact. When the fact is unknown the answer is known only if all tiers give
 * the same.
 *
 * @param on the number that selects the tier
 * @param year which year of a yearly fact, null for a plain number
 */
public record Tiers(String on, @Nullable YearRef year, List<Tier> tiers, Origin origin) implements Condition {
    /**
     * One tier.
     *
     * @param upTo its largest number, inclusive; null for the last
     */
    public record Tier(@Nullable BigDecimal upTo, Condition then) {}

    public Tiers {
        tiers = List.copyOf(tiers);
    }

    @Override
    public String kind() {
        return "tiers";
    }
}
