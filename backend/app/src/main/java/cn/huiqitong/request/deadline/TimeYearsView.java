package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The years with a notice and those that miss one.
 *
 * @param missing years whose notice should be known by now: this one, and from November on the next
 */
@Serdeable
record TimeYearsView(LocalDate today, List<Integer> missing, List<TimeYearRowView> years) {

    /**
     * A year.
     *
     * @param notice whether its notice is known; without it the weekends are off and nothing else
     * @param daysOff days in the holidays, weekends among them included
     */
    @Serdeable
    record TimeYearRowView(
            int year,
            boolean notice,
            @Nullable String source,
            int daysOff,
            int makeUpDays,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {

        static TimeYearRowView of(TimeRuleRows.Year stored) {
            CalendarYear year = stored.year();
            int days = year.off().stream()
                    .mapToInt(span ->
                            (int) span.from().datesUntil(span.to().plusDays(1)).count())
                    .sum();
            return new TimeYearRowView(
                    year.year(),
                    true,
                    year.source(),
                    days,
                    year.makeUp().size(),
                    stored.change().version(),
                    stored.change().at(),
                    stored.change().by());
        }

        static TimeYearRowView unknown(int year) {
            return new TimeYearRowView(year, false, null, 0, 0, 0, null, null);
        }
    }

    static TimeYearsView of(List<TimeRuleRows.Year> stored, LocalDate today) {
        List<Integer> known = stored.stream().map(year -> year.year().year()).toList();
        List<TimeYearRowView> years = Stream.concat(
                        stored.stream().map(TimeYearRowView::of),
                        IntStream.of(today.getYear(), today.getYear() + 1)
                                .filter(year -> !known.contains(year))
                                .mapToObj(TimeYearRowView::unknown))
                .sorted((a, b) -> b.year() - a.year())
                .toList();
        return new TimeYearsView(today, missing(known, today), years);
    }

    /** The notice comes at the end of October or in November. */
    private static List<Integer> missing(List<Integer> known, LocalDate today) {
        List<Integer> wanted = new ArrayList<>(List.of(today.getYear()));
        if (today.getMonth().compareTo(Month.NOVEMBER) >= 0) {
            wanted.add(today.getYear() + 1);
        }
        wanted.removeAll(known);
        return List.copyOf(wanted);
    }
}
