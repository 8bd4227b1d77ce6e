package cn.huiqitong.request.deadline;

import static cn.huiqitong.request.deadline.ClockSamples.SHANGHAI;
import static cn.huiqitong.request.deadline.ClockSamples.at;
import static cn.huiqitong.request.deadline.ClockSamples.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random calendars, office hours and runs from a seed, for properties that hold in all of them. */
final class Worlds {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<OfficeHours> HOURS = List.of(
            hours("09:00-12:00", "13:30-17:30"),
            hours("08:30-11:30", "14:00-18:00"),
            hours("09:00-17:00"),
            hours("08:15-12:00", "13:00-15:20", "15:40-17:45"));

    private final Random random;

    private Worlds(long seed) {
        this.random = new Random(seed);
    }

    /** Calls the property with many worlds; a failure names the seed of the one that fails it. */
    static void forAll(int count, Consumer<Worlds> property) {
        for (int seed = 1; seed <= count; seed++) {
            try {
                property.accept(new Worlds(20_261_122L * seed));
            } catch (AssertionError e) {
                throw new AssertionError("in world " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean sometimes() {
        return random.nextBoolean();
    }

    OfficeHours officeHours() {
        return HOURS.get(random.nextInt(HOURS.size()));
    }

    /** Some holidays, some weekend days worked. */
    CalendarYear calendar() {
        List<CalendarYear.Span> off = IntStream.range(0, upTo(8))
                .mapToObj(i -> holiday(day(), 1 + upTo(8)))
                .toList();
        Set<LocalDate> makeUp = IntStream.range(0, upTo(8))
                .mapToObj(i -> day())
                .map(day -> day.with(sometimes() ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY))
                .collect(Collectors.toSet());
        return new CalendarYear(2026, "示例", off, makeUp);
    }

    static CalendarYear.Span holiday(LocalDate from, int days) {
        return new CalendarYear.Span("假日", from, from.plusDays(days - 1));
    }

    static CalendarYear plusHoliday(CalendarYear year, CalendarYear.Span more) {
        List<CalendarYear.Span> off = new ArrayList<>(year.off());
        off.add(more);
        return new CalendarYear(year.year(), year.source(), off, year.makeUp());
    }

    static WorkingTime time(CalendarYear year, OfficeHours hours) {
        return new WorkingTime(SHANGHAI, List.of(year), hours);
    }

    /** Within the half year that the runs lie in. */
    LocalDate day() {
        return FIRST.plusDays(random.nextInt(180));
    }

    /** To the minute, at any time of day or night. */
    Instant instant() {
        return at(day().atStartOfDay()).plus(Duration.ofMinutes(random.nextInt(1440)));
    }

    Limit limit() {
        return sometimes() ? Limit.days(1 + upTo(14)) : Limit.hours(1 + upTo(39));
    }

    /** A run with pauses and returns that may overlap, touch, lie before the start or after the deadline. */
    Run run() {
        Instant start = instant();
        List<Stretch> stretches =
                IntStream.range(0, upTo(5)).mapToObj(i -> stretch(start)).toList();
        return new Run(start, limit(), upTo(4), stretches);
    }

    /** Closed; from a day before the start to four weeks after it. */
    Stretch stretch(Instant start) {
        Instant from = start.plus(Duration.ofMinutes(random.nextInt(29 * 1440) - 1440));
        Instant to = from.plus(Duration.ofMinutes(random.nextInt(sometimes() ? 600 : 8 * 1440)));
        return new Stretch(random.nextInt(4) == 0 ? Stretch.Kind.RETURNED : Stretch.Kind.PAUSED, from, to);
    }

    List<Stretch> shuffled(List<Stretch> stretches) {
        List<Stretch> copy = new ArrayList<>(stretches);
        java.util.Collections.shuffle(copy, random);
        return copy;
    }
}
