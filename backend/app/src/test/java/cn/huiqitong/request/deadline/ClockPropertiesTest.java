package cn.huiqitong.request.deadline;

import static cn.huiqitong.request.deadline.ClockSamples.SHANGHAI;
import static cn.huiqitong.request.deadline.ClockSamples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold of every clock, whatever the calendar, the hours and what was done to it. */
class ClockPropertiesTest {

    private static final int WORLDS = 3_000;
    private static final BigDecimal SOON = new BigDecimal("0.7");
    private static final Instant END = at("2027-06-30T00:00");

    @Test
    void adding_and_measuring_are_inverse() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Instant from = world.instant();
            Duration working = Duration.ofMinutes(world.upTo(6_000));

            Instant then = time.plus(from, working);

            assertThat(time.between(from, then)).isEqualTo(working);
            if (!working.isZero()) {
                assertThat(time.between(from, then.minusSeconds(1)))
                        .as("the earliest")
                        .isLessThan(working);
            }
        });
    }

    @Test
    void parts_of_a_time_add_up() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            List<Instant> three = java.util.stream.Stream.of(world.instant(), world.instant(), world.instant())
                    .sorted()
                    .toList();

            assertThat(time.between(three.get(0), three.get(1)).plus(time.between(three.get(1), three.get(2))))
                    .isEqualTo(time.between(three.get(0), three.get(2)));
        });
    }

    @Test
    void a_holiday_never_counts() {
        Worlds.forAll(WORLDS, world -> {
            CalendarYear year = world.calendar();
            WorkingTime time = Worlds.time(year, world.officeHours());
            Run run = world.run();

            year.off().forEach(span -> {
                Instant from = at(span.from().atStartOfDay());
                Instant to = at(span.to().plusDays(1).atStartOfDay());
                assertThat(time.between(from, to)).isZero();
                assertThat(run.used(time, to)).isEqualTo(run.used(time, from));
            });
            LocalDate last = due(run, time).atZone(SHANGHAI).toLocalDate();
            assertThat(time.isWorkingDay(last)).as("due on " + last).isTrue();
        });
    }

    @Test
    void a_pause_more_never_makes_it_earlier() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Run paused = with(run, world.stretch(run.startedAt()));

            assertThat(due(paused, time)).isAfterOrEqualTo(due(run, time));
            assertThat(soon(paused, time)).isAfterOrEqualTo(soon(run, time));
        });
    }

    @Test
    void a_pause_without_working_time_changes_nothing() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            LocalDate day = world.day();
            Instant night = time.endOfDay(at(day.atStartOfDay()));
            Instant morning = time.startOfNextWorkingDay(night);
            Stretch idle = new Stretch(Stretch.Kind.PAUSED, night, morning);

            assertThat(time.between(night, morning)).isZero();
            assertThat(with(run, idle).deadline(time, SOON, END)).isEqualTo(run.deadline(time, SOON, END));
            assertThat(with(run, idle).used(time, END)).isEqualTo(run.used(time, END));
        });
    }

    @Test
    void a_return_changes_no_deadline() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Stretch any = world.stretch(run.startedAt());

            assertThat(with(run, new Stretch(Stretch.Kind.RETURNED, any.from(), any.to()))
                            .deadline(time, SOON, END))
                    .isEqualTo(run.deadline(time, SOON, END));
        });
    }

    @Test
    void the_order_of_what_was_done_does_not_matter() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Run other = new Run(run.startedAt(), run.limit(), run.extendedDays(), world.shuffled(run.stretches()));

            assertThat(other.deadline(time, SOON, END)).isEqualTo(run.deadline(time, SOON, END));
            assertThat(other.used(time, END)).isEqualTo(run.used(time, END));
            assertThat(other.paused(time, END)).isEqualTo(run.paused(time, END));
            assertThat(other.returned(time, END)).isEqualTo(run.returned(time, END));
        });
    }

    /** Granted before the pauses or after them: where none begins later than the deadline, a day more is a day more. */
    @Test
    void an_extension_moves_the_end_by_its_days_whatever_pauses_there_were() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Instant due = due(run, time);
            int days = 1 + world.upTo(4);
            boolean quiet = run.stretches().stream().allMatch(s -> s.to() != null && !s.to().isAfter(due));
            if (quiet) {
                Duration granted = time.dayLength().multipliedBy(days);
                assertThat(due(extended(run, days), time)).isEqualTo(time.plus(due, granted));
            }
        });
    }

    @Test
    void more_limit_is_never_earlier() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Limit more = new Limit(run.limit().amount() + 1, run.limit().unit());

            assertThat(due(new Run(run.startedAt(), more, run.extendedDays(), run.stretches()), time))
                    .isAfter(due(run, time).minusSeconds(1));
            assertThat(due(extended(run, 1), time)).isAfter(due(run, time));
        });
    }

    @Test
    void a_holiday_more_never_makes_a_deadline_earlier() {
        Worlds.forAll(WORLDS, world -> {
            CalendarYear year = world.calendar();
            OfficeHours hours = world.officeHours();
            Run run = world.run();
            CalendarYear more = Worlds.plusHoliday(year, Worlds.holiday(world.day(), 1 + world.upTo(6)));

            assertThat(due(run, Worlds.time(more, hours))).isAfterOrEqualTo(due(run, Worlds.time(year, hours)));
        });
    }

    /** Whoever is paused in time is in time when the pause ends. */
    @Test
    void no_pause_that_begins_in_time_makes_anybody_late() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Stretch pause = world.stretch(run.startedAt());
            if (pause.kind() == Stretch.Kind.PAUSED
                    && pause.to() != null
                    && pause.from().isBefore(due(run, time))) {
                assertThat(due(with(run, pause), time)).isAfterOrEqualTo(time.plus(pause.to(), Duration.ZERO));
            }
        });
    }

    @Test
    void who_is_late_stays_late_by_the_time_that_ran() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Instant due = due(run, time);
            Stretch after = new Stretch(
                    Stretch.Kind.PAUSED, due.plusSeconds(60), due.plus(Duration.ofMinutes(100 + world.upTo(5_000))));
            Run paused = with(run, after);

            assertThat(due(paused, time)).isEqualTo(due);
            assertThat(run.late(time, END).minus(paused.late(time, END)))
                    .isBetween(Duration.ZERO, time.between(after.from(), END));
        });
    }

    @Test
    void used_paused_and_left_are_consistent() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Run run = world.run();
            Instant now = world.instant();

            assertThat(run.used(time, now).plus(run.paused(time, now))).isEqualTo(time.between(run.startedAt(), now));
            assertThat(run.returned(time, now)).isLessThanOrEqualTo(time.between(run.startedAt(), now));
            Duration usedWhenDue = run.used(time, due(run, time));
            if (run.limit().unit() == Limit.Unit.WORKING_HOURS) {
                assertThat(usedWhenDue).isEqualTo(run.whole(time));
            } else {
                assertThat(usedWhenDue).isGreaterThanOrEqualTo(run.whole(time));
            }
        });
    }

    @Test
    void yellow_lies_between_start_and_end() {
        Worlds.forAll(WORLDS, world -> {
            WorkingTime time = Worlds.time(world.calendar(), world.officeHours());
            Deadline deadline = world.run().deadline(time, SOON, END);

            assertThat(deadline.soonAt()).isAfter(deadline.startedAt()).isBeforeOrEqualTo(deadline.dueAt());
        });
    }

    private static Instant due(Run run, WorkingTime time) {
        return run.deadline(time, SOON, END).dueAt();
    }

    private static Instant soon(Run run, WorkingTime time) {
        return run.deadline(time, SOON, END).soonAt();
    }

    private static Run with(Run run, Stretch more) {
        List<Stretch> stretches = new ArrayList<>(run.stretches());
        stretches.add(more);
        return new Run(run.startedAt(), run.limit(), run.extendedDays(), stretches);
    }

    private static Run extended(Run run, int days) {
        return new Run(run.startedAt(), run.limit(), run.extendedDays() + days, run.stretches());
    }
}
