package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year's calendar.
 *
 * @param notice whether the year's notice is known; without it the weekends are off and nothing else
 * @param off and makeUp: as in the notice, which may reach into the December before
 * @param days every day of this year that is not as its day of the week, by whichever notice
 */
@Serdeable
record TimeYearView(
        int year,
        boolean notice,
        @Nullable String source,
        List<HolidayView> off,
        List<LocalDate> makeUp,
        List<SpecialDayView> days,
        int version,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable String reason) {

    @Serdeable
    record HolidayView(String name, LocalDate from, LocalDate to) {}

    /** @param name of the holiday; null for a make-up day */
    @Serdeable
    record SpecialDayView(
            LocalDate date, boolean off, @Nullable String name) {}

    static TimeYearView of(int year, List<TimeRuleRows.Year> stored) {
        List<SpecialDayView> days = stored.stream()
                .flatMap(known -> days(known.year()))
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(SpecialDayView::date))
                .toList();
        Optional<TimeRuleRows.Year> own =
                stored.stream().filter(known -> known.year().year() == year).findFirst();
        return own.map(known -> of(known.year(), known.change(), days))
                .orElseGet(() -> new TimeYearView(year, false, null, List.of(), List.of(), days, 0, null, null, null));
    }

    private static TimeYearView of(CalendarYear year, Change change, List<SpecialDayView> days) {
        return new TimeYearView(
                year.year(),
                true,
                year.source(),
                year.off().stream()
                        .map(span -> new HolidayView(span.name(), span.from(), span.to()))
                        .toList(),
                year.makeUp().stream().sorted().toList(),
                days,
                change.version(),
                change.at(),
                change.by(),
                change.reason());
    }

    private static Stream<SpecialDayView> days(CalendarYear year) {
        return Stream.concat(
                year.off().stream()
                        .flatMap(span -> span.from()
                                .datesUntil(span.to().plusDays(1))
                                .map(day -> new SpecialDayView(day, true, span.name()))),
                year.makeUp().stream().map(day -> new SpecialDayView(day, false, null)));
    }
}
