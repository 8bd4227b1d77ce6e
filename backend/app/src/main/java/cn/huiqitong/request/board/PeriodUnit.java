package cn.huiqitong.request.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** How days are put together. */
enum PeriodUnit {
    WEEK,
    MONTH;

    Period of(LocalDate day) {
        if (this == MONTH) {
            LocalDate first = day.withDayOfMonth(1);
            return new Period(first, first.plusMonths(1).minusDays(1));
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    /** So many, oldest first, the last one with that day in it. */
    List<Period> upTo(LocalDate day, int number) {
        LocalDate last = of(day).from();
        return IntStream.range(0, number)
                .mapToObj(at -> number - 1L - at)
                .map(back -> of(this == MONTH ? last.minusMonths(back) : last.minusWeeks(back)))
                .toList();
    }
}
