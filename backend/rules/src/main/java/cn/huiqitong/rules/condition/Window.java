package cn.huiqitong.rules.condition;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A span of days; every given part must hold.
 *
 * @param last the period that ends with the as-of date; its first day is the day after the date one period earlier, so
 *     that "within the last 3 years" is exactly the opposite of "3 full years ago"
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param year a whole calendar year
 */
public record Window(
        @Nullable Period last,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable YearRef year) {
    public static final Window ANY = new Window(null, null, null, null);

    public static Window last(Period last) {
        return new Window(last, null, null, null);
    }

    public static Window of(YearRef year) {
        return new Window(null, null, null, year);
    }

    public static Window from(LocalDate day) {
        return new Window(null, day, null, null);
    }

    public boolean unlimited() {
        return equals(ANY);
    }

    public boolean contains(LocalDate day, LocalDate asOf) {
        return inLast(day, asOf)
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (year == null || day.getYear() == year.in(asOf));
    }

    private boolean inLast(LocalDate day, LocalDate asOf) {
        return last == null || (day.isAfter(asOf.minus(last)) && !day.isAfter(asOf));
    }
}
