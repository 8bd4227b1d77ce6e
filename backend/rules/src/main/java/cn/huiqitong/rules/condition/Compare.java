package cn.huiqitong.rules.condition;

import org.jspecify.annotations.Nullable;

/**
 * A number or date against a threshold.
 *
 * @param year which year of a yearly fact, null for the other types
 */
public record Compare(
        String fact, Comparison op, Literal value, @Nullable YearRef year, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "compare";
    }
}
