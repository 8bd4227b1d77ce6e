package cn.huiqitong.rules.condition;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a list fact.
 *
 * @param where condition over an entry's own fields; null takes every entry
 * @param last only entries whose date lies in the period that ends with the as-of date
 * @param dateField the entry's field that {@code last} looks at
 */
public record Selection(
        String list, @Nullable Condition where, @Nullable Period last, String dateField) {
    public static final String DEFAULT_DATE_FIELD = "on";

    /** The whole choice as one condition over an entry; an empty {@link All} takes every entry. */
    public Condition filter() {
        Condition recent = last == null ? null : new Within(dateField, Window.last(last), Origin.NONE);
        if (where != null && recent != null) {
            return new All(List.of(where, recent), Origin.NONE);
        }
        if (where != null) {
            return where;
        }
        return recent == null ? new All(List.of(), Origin.NONE) : recent;
    }
}
