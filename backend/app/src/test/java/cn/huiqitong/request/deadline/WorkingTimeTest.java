package cn.huiqitong.request.deadline;

import static cn.huiqitong.request.deadline.ClockSamples.SHANGHAI;
import static cn.huiqitong.request.deadline.ClockSamples.TIME;
import static cn.huiqitong.request.deadline.ClockSamples.YEARS;
import static cn.huiqitong.request.deadline.ClockSamples.at;
import static cn.huiqitong.request.deadline.ClockSamples.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", // Friday
        "2026-11-22, false", // Sunday
        "2026-10-01, false", // Thursday, holiday
        "2026-10-10, true", // Saturday, made up
        "2026-02-14, true", // the Saturday before Spring Festival, made up
        "2026-02-23, false", // its last day, a Monday
        "2026-02-28, true",
        "2027-10-01, true", // no notice yet: an ordinary Friday
        "2027-10-02, false"
    })
    void knows_holidays_and_make_up_days(LocalDate day, boolean working) {
        assertThat(TIME.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T17:30, PT7H", // a Monday
        "2026-11-23T11:30, 2026-11-23T14:00, PT1H", // lunch does not count
        "2026-11-23T12:15, 2026-11-23T13:15, PT0S",
        "2026-11-23T07:00, 2026-11-23T21:00, PT7H",
        "2026-11-20T16:30, 2026-11-23T10:00, PT2H", // over a weekend
        "2026-02-13T16:30, 2026-02-24T10:00, PT9H", // over Spring Festival with its make-up Saturday
        "2026-02-14T00:00, 2026-02-28T23:59, PT42H", // two make-up Saturdays and four days between
        "2026-11-21T09:00, 2026-11-22T17:30, PT0S",
        "2026-11-24T10:00, 2026-11-23T10:00, PT0S" // backwards
    })
    void counts_office_hours_only(LocalDateTime from, LocalDateTime to, Duration worked) {
        assertThat(TIME.between(at(from), at(to))).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:00, PT1H, 2026-11-23T12:00", // the earliest such moment: before lunch, not after
        "2026-11-23T11:00, PT1H30M, 2026-11-23T14:00",
        "2026-11-23T16:30, PT1H, 2026-11-23T17:30",
        "2026-11-20T16:30, PT4H, 2026-11-23T12:00",
        "2026-11-22T10:00, PT1H, 2026-11-23T10:00",
        "2026-11-20T20:00, PT1H, 2026-11-23T10:00",
        "2026-11-20T20:00, PT0S, 2026-11-20T20:00",
        "2026-02-14T17:00, PT1H, 2026-02-24T09:30"
    })
    void adds_office_hours(LocalDateTime from, Duration working, LocalDateTime then) {
        assertThat(TIME.plus(at(from), working)).isEqualTo(at(then));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 3, 2026-11-26T17:30",
        "2026-11-20T17:00, 1, 2026-11-23T17:30", // Friday: the weekend does not count
        "2026-11-20T22:00, 1, 2026-11-23T17:30", // after hours is still that day
        "2026-11-22T10:00, 1, 2026-11-23T17:30", // Sunday: Monday is the first day
        "2026-09-30T10:00, 3, 2026-10-10T17:30", // 8, 9 and the made-up Saturday after the holiday
        "2026-02-13T10:00, 2, 2026-02-24T17:30", // the made-up Saturday, then over the spring festival
        "2026-11-23T10:00, 0, 2026-11-23T17:30",
        "2026-11-23T17:31, 0, 2026-11-24T17:30"
    })
    void ends_with_the_office_hours_of_the_last_day(LocalDateTime from, int days, LocalDateTime end) {
        assertThat(TIME.endOfDay(at(from), days)).isEqualTo(at(end));
    }

    @Test
    void moves_by_working_days_and_to_the_next_morning() {
        assertThat(TIME.plusDays(at("2026-09-30T10:10"), 2)).isEqualTo(at("2026-10-09T10:10"));
        assertThat(TIME.startOfNextWorkingDay(at("2026-09-30T17:30"))).isEqualTo(at("2026-10-08T09:00"));
        assertThat(TIME.startOfNextWorkingDay(at("2026-11-23T08:00"))).isEqualTo(at("2026-11-24T09:00"));
        assertThat(TIME.endOfDay(at("2026-11-21T08:00"))).isEqualTo(at("2026-11-23T17:30"));
        assertThat(TIME.endOfDay(at("2026-11-23T17:30"))).isEqualTo(at("2026-11-23T17:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2026-11-26T17:30, 3",
        "2026-11-20T23:00, 2026-11-23T17:30, 1", // over the weekend
        "2026-11-23T23:00, 2026-11-23T17:30, 0",
        "2026-11-22T09:00, 2026-11-20T17:30, 0", // Sunday after a Friday: no working day is lost yet
        "2026-11-24T09:00, 2026-11-20T17:30, -2"
    })
    void counts_the_working_days_that_are_left(LocalDateTime now, LocalDateTime due, int left) {
        assertThat(TIME.workingDaysLeft(at(now), at(due))).isEqualTo(left);
    }

    /** The notice for 2019 gave 30 December 2018 to 1 January and made the 29th, a Saturday, a working day. */
    @Test
    void a_holiday_reaches_over_new_year() {
        CalendarYear notice = new CalendarYear(
                2019,
                "国务院办公厅",
                List.of(new CalendarYear.Span("元旦", LocalDate.of(2018, 12, 30), LocalDate.of(2019, 1, 1))),
                Set.of(LocalDate.of(2018, 12, 29)));
        WorkingTime time = new WorkingTime(SHANGHAI, List.of(notice), ClockSamples.HOURS);

        assertThat(time.isWorkingDay(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(time.isWorkingDay(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(time.endOfDay(at("2018-12-28T10:00"), 2)).isEqualTo(at("2019-01-02T17:30"));
        assertThat(time.between(at("2018-12-29T00:00"), at("2019-01-02T10:00"))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void office_hours_are_those_of_the_department() {
        WorkingTime time = new WorkingTime(SHANGHAI, YEARS, hours("08:30-11:30", "14:00-18:00"));

        assertThat(time.endOfDay(at("2026-11-23T10:00"), 1)).isEqualTo(at("2026-11-24T18:00"));
        assertThat(time.plus(at("2026-11-23T11:00"), Duration.ofHours(1))).isEqualTo(at("2026-11-23T14:30"));
    }

    @Test
    void hours_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> hours("12:00-09:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours("09:00-12:00", "11:00-17:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfficeHours(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
