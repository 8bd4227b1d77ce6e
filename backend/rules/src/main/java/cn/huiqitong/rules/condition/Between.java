package cn.huiqitong.rules.condition;

import org.jspecify.annotations.Nullable;

/**
 * A number or date between two ends, both inclusive; a null end is open.
 *
 * @param year which year of a yearly fact, null for the other types
 */
public record Between(
        String fact,
        @Nullable Literal from,
        @Nullable Literal to,
        @Nullable YearRef year,
        Origin origin) implements Condition {
    @Override
    public String kind() {
        return "between";
    }
}
