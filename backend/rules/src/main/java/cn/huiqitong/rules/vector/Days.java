package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The days that ages and windows allow, which are always one unbroken span.
 *
 * @param from first day, null when open
 * @param to last day, null when open; before {@code from} when no day fits
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** More than the months' lengths can make of {@code day.minus(p).plus(p)}. */
    private static final int SLACK = 10;

    static Days of(Age age, LocalDate asOf) {
        LocalDate on = age.on();
        LocalDate reference = on == null ? asOf : on;
        Period atLeast = age.atLeast();
        Period atMost = age.atMost();
        LocalDate last = atLeast == null ? reference : earlier(reference, lastOfAge(reference, atLeast));
        return new Days(atMost == null ? null : firstOfAge(reference, atMost), last);
    }

    static Days of(Window window, LocalDate asOf) {
        Period last = window.last();
        Integer year = window.year() == null ? null : window.year().in(asOf);
        LocalDate from = latest(
                window.from(),
                last == null ? null : asOf.minus(last).plusDays(1),
                year == null ? null : LocalDate.of(year, 1, 1));
        LocalDate to =
                earliest(window.to(), last == null ? null : asOf, year == null ? null : LocalDate.of(year, 12, 31));
        return new Days(from, to);
    }

    static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    /** A date of these days; known and outside it fails. */
    int ask(Graph graph, Subject date) {
        Cut first = from == null ? null : Cut.at(number(from));
        Cut end = to == null ? null : Cut.beyond(number(to));
        if (first == null && end != null) {
            return Graph.not(Asking.above(graph, date, end));
        }
        return graph.ref(new Node.Interval(date, first, end));
    }

    private static LocalDate lastOfAge(LocalDate reference, Period age) {
        LocalDate day = reference.minus(age).plusDays(SLACK);
        while (day.plus(age).isAfter(reference)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static LocalDate firstOfAge(LocalDate reference, Period age) {
        LocalDate day = reference.minus(age).minusDays(SLACK);
        while (day.plus(age).isBefore(reference)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate... days) {
        return Arrays.stream(days)
                .filter(day -> day != null)
                .reduce((one, other) -> one.isBefore(other) ? one : other)
                .orElse(null);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate... days) {
        return Arrays.stream(days)
                .filter(day -> day != null)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElse(null);
    }
}
