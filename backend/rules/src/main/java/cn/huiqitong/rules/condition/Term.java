package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure times a factor, as part of a sum.
 *
 * @param fact a number or yearly fact
 * @param year which year of a yearly fact, null for a plain number
 * @param factor never zero; negative where the figure is taken off
 */
public record Term(String fact, @Nullable YearRef year, BigDecimal factor) {
    public static Term of(String fact, @Nullable YearRef year) {
        return new Term(fact, year, BigDecimal.ONE);
    }
}
