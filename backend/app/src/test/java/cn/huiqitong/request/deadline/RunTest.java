package cn.huiqitong.request.deadline;

import static cn.huiqitong.request.deadline.ClockSamples.TIME;
import static cn.huiqitong.request.deadline.ClockSamples.at;
import static cn.huiqitong.request.deadline.Stretch.Kind.PAUSED;
import static cn.huiqitong.request.deadline.Stretch.Kind.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 23 November 2026 is a Monday. */
class RunTest {

    private static final BigDecimal SEVENTY_PERCENT = new BigDecimal("0.7");
    private static final Instant MUCH_LATER = at("2026-12-31T10:00");

    private final Run threeDays = new Run(at("2026-11-23T10:00"), Limit.days(3), 0, List.of());
    private final Run fourHours = new Run(at("2026-11-23T15:00"), Limit.hours(4), 0, List.of());

    @Test
    void without_pauses_it_is_the_limit() {
        assertThat(due(threeDays)).isEqualTo(at("2026-11-26T17:30"));
        assertThat(due(fourHours)).isEqualTo(at("2026-11-24T10:30"));
    }

    @Test
    void extensions_are_working_days_on_top() {
        assertThat(due(new Run(threeDays.startedAt(), Limit.days(3), 2, List.of())))
                .isEqualTo(at("2026-11-30T17:30"));
        assertThat(due(new Run(fourHours.startedAt(), Limit.hours(4), 1, List.of())))
                .isEqualTo(at("2026-11-25T10:30"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two days,             2026-11-24T10:00, 2026-11-26T10:00, 2026-11-30T17:30",
        "an hour,              2026-11-24T10:00, 2026-11-24T11:00, 2026-11-27T17:30",
        "the last hour,        2026-11-26T16:30, 2026-11-27T10:00, 2026-11-27T17:30",
        "a weekend,            2026-11-20T17:30, 2026-11-23T09:00, 2026-11-26T17:30",
        "the day of the start, 2026-11-23T13:30, 2026-11-23T17:30, 2026-11-26T17:30",
        "begun when late,      2026-11-27T09:00, 2026-12-04T09:00, 2026-11-26T17:30"
    })
    void a_limit_in_days_is_due_when_it_has_run_so_many_days(
            String what, java.time.LocalDateTime from, java.time.LocalDateTime to, java.time.LocalDateTime due) {
        assertThat(due(with(threeDays, paused(at(from), at(to))))).as(what).isEqualTo(at(due));
    }

    /** An hour's pause moved the end to Friday evening; on Friday morning a pause begins in time. */
    @Test
    void a_pause_in_the_hours_won_by_rounding_is_no_trap() {
        Run run = with(
                threeDays,
                paused(at("2026-11-24T10:00"), at("2026-11-24T11:00")),
                paused(at("2026-11-27T11:00"), at("2026-12-01T11:00")));

        assertThat(due(run)).isEqualTo(at("2026-12-01T17:30"));
    }

    @Test
    void a_limit_in_hours_goes_on_to_the_minute() {
        Run run = with(fourHours, paused(at("2026-11-23T16:00"), at("2026-11-25T09:30")));

        assertThat(due(run)).isEqualTo(at("2026-11-25T14:00"));
    }

    @Test
    void pauses_count_once_where_they_overlap() {
        Stretch one = paused(at("2026-11-24T10:00"), at("2026-11-25T10:00"));
        Stretch inside = paused(at("2026-11-24T11:00"), at("2026-11-24T15:00"));
        Stretch touching = paused(at("2026-11-25T10:00"), at("2026-11-25T11:00"));

        Run run = with(threeDays, touching, inside, one);

        assertThat(run.paused(TIME, MUCH_LATER)).isEqualTo(Duration.ofHours(8));
        assertThat(due(run)).isEqualTo(at("2026-11-30T17:30"));
    }

    @Test
    void an_open_pause_counts_up_to_now() {
        Run run = with(threeDays, paused(at("2026-11-24T10:00"), null));

        assertThat(run.paused()).isTrue();
        assertThat(run.deadline(TIME, SEVENTY_PERCENT, at("2026-11-24T10:00")).dueAt())
                .isEqualTo(at("2026-11-26T17:30"));
        assertThat(run.deadline(TIME, SEVENTY_PERCENT, at("2026-12-10T10:00")).dueAt())
                .isAfter(at("2026-12-10T10:00"));
        assertThat(threeDays.paused()).isFalse();
        assertThat(with(threeDays, new Stretch(RETURNED, at("2026-11-24T10:00"), null))
                        .paused())
                .isFalse();
    }

    @Test
    void returns_are_told_apart_and_do_not_stop_the_clock() {
        Run run = with(threeDays, new Stretch(RETURNED, at("2026-11-24T10:00"), at("2026-11-25T10:00")));

        assertThat(due(run)).isEqualTo(due(threeDays));
        assertThat(run.returned(TIME, MUCH_LATER)).isEqualTo(Duration.ofHours(7));
        assertThat(run.used(TIME, at("2026-11-25T10:00"))).isEqualTo(Duration.ofHours(14));
        assertThat(run.paused(TIME, MUCH_LATER)).isZero();
    }

    @Test
    void lateness_does_not_grow_while_the_clock_stands_still() {
        Run run = with(threeDays, paused(at("2026-11-27T09:00"), at("2026-11-30T09:00")));

        assertThat(run.late(TIME, at("2026-11-26T17:30"))).isZero();
        assertThat(threeDays.late(TIME, at("2026-11-30T10:00"))).isEqualTo(Duration.ofHours(8));
        assertThat(run.late(TIME, at("2026-11-30T10:00"))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void yellow_begins_at_the_share_of_the_time_that_runs() {
        // 70 % of 21 hours is 14.7: 42 minutes into the third day
        assertThat(threeDays.deadline(TIME, SEVENTY_PERCENT, MUCH_LATER).soonAt())
                .isEqualTo(at("2026-11-26T09:42"));
        assertThat(with(threeDays, paused(at("2026-11-24T10:00"), at("2026-11-25T10:00")))
                        .deadline(TIME, SEVENTY_PERCENT, MUCH_LATER)
                        .soonAt())
                .isEqualTo(at("2026-11-27T09:42"));
    }

    @Test
    void the_light_goes_from_green_over_yellow_to_red() {
        Deadline deadline = threeDays.deadline(TIME, SEVENTY_PERCENT, MUCH_LATER);

        assertThat(Stream.of(
                                deadline.startedAt(),
                                deadline.soonAt().minusSeconds(1),
                                deadline.soonAt(),
                                deadline.dueAt(),
                                deadline.dueAt().plusSeconds(1))
                        .map(deadline::light))
                .containsExactly(Light.GREEN, Light.GREEN, Light.YELLOW, Light.YELLOW, Light.RED);
    }

    private static Instant due(Run run) {
        return run.deadline(TIME, SEVENTY_PERCENT, MUCH_LATER).dueAt();
    }

    private static Stretch paused(Instant from, @Nullable Instant to) {
        return new Stretch(PAUSED, from, to);
    }

    private static Run with(Run run, Stretch... stretches) {
        return new Run(run.startedAt(), run.limit(), run.extendedDays(), Arrays.asList(stretches));
    }
}
