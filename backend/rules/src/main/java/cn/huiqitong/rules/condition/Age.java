package cn.huiqitong.rules.condition;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Time passed since a date, counted in whole periods. A date after the reference day has no age and fails.
 *
 * @param atLeast reached on the anniversary itself
 * @param atMost still kept on the anniversary itself
 * @param on the reference day; null for the as-of date
 */
public record Age(
        String fact,
        @Nullable Period atLeast,
        @Nullable Period atMost,
        @Nullable LocalDate on,
        Origin origin) implements Condition {
    @Override
    public String kind() {
        return "age";
    }
}
