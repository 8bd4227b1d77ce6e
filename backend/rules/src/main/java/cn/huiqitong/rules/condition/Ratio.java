package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure divided by another, both in the same unit. A denominator that is absent, zero or negative leaves it
 * unknown: there is no share of nothing.
 *
 * @param of numerator
 * @param to denominator
 * @param year last year of yearly facts; null when both are plain numbers
 * @param years over how many years each is summed, all of which must be known
 */
public record Ratio(
        String of, String to, @Nullable YearRef year, int years, Comparison op, BigDecimal value, Origin origin)
        implements Condition {
    @Override
    public String kind() {
        return "ratio";
    }
}
