package cn.huiqitong.request.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.platform.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeCheckTest {

    private static final CalendarYear LAST = year(2026, "2026-12-29", "2026-12-30", "2026-12-27");

    @Test
    void the_official_notices_are_sound() {
        ClockSamples.YEARS.forEach(year ->
                assertThat(new NoticeCheck(year, others(year), 2026).errors()).isEmpty());
    }

    @Test
    void new_year_may_begin_in_december() {
        assertThat(fields(year(2027, "2026-12-31", "2027-01-03", "2026-12-26"))).isEmpty();
        assertThat(fields(year(2027, "2026-12-19", "2026-12-20", "2026-12-19")))
                .containsExactly("off[0].from", "makeUp[0]");
    }

    @Test
    void a_day_that_another_year_has_given_is_refused() {
        assertThat(fields(year(2027, "2026-12-30", "2027-01-01", "2027-01-09"))).containsExactly("off[0].from");
        assertThat(fields(year(2027, "2026-12-27", "2026-12-28", "2027-01-09")))
                .as("the other works on a day that this gives off; and it ends before the year begins")
                .containsExactly("off[0].to");
    }

    @Test
    void only_years_near_today() {
        assertThat(fields(year(2028, "2028-01-01", "2028-01-01", "2028-01-08"))).containsExactly("year");
        assertThat(fields(year(2020, "2020-01-01", "2020-01-01", "2020-01-11"))).containsExactly("year");
    }

    private static List<String> fields(CalendarYear year) {
        return new NoticeCheck(year, List.of(LAST), 2026)
                .errors().stream().map(FieldError::field).toList();
    }

    private static List<CalendarYear> others(CalendarYear year) {
        return ClockSamples.YEARS.stream().filter(other -> !other.equals(year)).toList();
    }

    private static CalendarYear year(int year, String from, String to, String makeUp) {
        return new CalendarYear(
                year,
                "示例",
                List.of(new CalendarYear.Span("元旦", LocalDate.parse(from), LocalDate.parse(to))),
                Set.of(LocalDate.parse(makeUp)));
    }
}
