package cn.huiqitong.request.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One run of a clock and everything that was done to it, as a set: the deadline follows from it whatever the order in
 * which limit, extensions and pauses became known.
 *
 * @param extendedDays working days granted on top of the limit, all extensions together
 */
public record Run(Instant startedAt, Limit limit, int extendedDays, List<Stretch> stretches) {

    public Run {
        stretches = List.copyOf(stretches);
    }

    /** Whether the clock stands still at present. */
    public boolean paused() {
        return stretches.stream().anyMatch(s -> s.kind() == Stretch.Kind.PAUSED && s.to() == null);
    }

    /**
     * A limit in hours is due when the clock has run for so long outside of pauses. One in days counts from the day
     * after the start and is due at the first end of office hours by which the clock has run for so many days outside
     * of pauses and at which it runs. Extensions count on from there in the same way, day by day. A pause that begins after the
     * deadline changes nothing. While a pause lasts, the deadline is the one that would hold if it ended now.
     *
     * @param soonFrom share of the limit, 0 to 1, from which on the light is yellow
     */
    public Deadline deadline(WorkingTime time, BigDecimal soonFrom, Instant now) {
        Stretches pauses = pauses(now);
        Instant origin = inDays() ? time.nextMidnight(startedAt) : startedAt;
        Instant soon = pauses.plusOutside(origin, share(whole(time), soonFrom), time);
        Instant due = end(pauses.plusOutside(origin, length(time), time), pauses, time);
        for (int day = 0; day < extendedDays; day++) {
            due = end(pauses.plusOutside(due, time.dayLength(), time), pauses, time);
        }
        return new Deadline(startedAt, soon, due);
    }

    private Instant end(Instant used, Stretches pauses, WorkingTime time) {
        return inDays() ? pauses.endOfDayOutside(used, time) : used;
    }

    /** Working time since the start without pauses. */
    public Duration used(WorkingTime time, Instant now) {
        return time.between(startedAt, now).minus(paused(time, now));
    }

    /** Working time in which the clock stood still. */
    public Duration paused(WorkingTime time, Instant now) {
        return pauses(now).within(startedAt, now, time);
    }

    /** Working time in which the request was sent back; part of what was used. */
    public Duration returned(WorkingTime time, Instant now) {
        return Stretches.of(Stretch.Kind.RETURNED, stretches, now).within(startedAt, now, time);
    }

    /** Working time since the deadline without pauses; zero while in time. */
    public Duration late(WorkingTime time, Instant now) {
        Instant due = deadline(time, BigDecimal.ONE, now).dueAt();
        return time.between(due, now).minus(pauses(now).within(due, now, time));
    }

    /** The limit with its extensions, as working time. */
    public Duration whole(WorkingTime time) {
        return length(time).plus(time.dayLength().multipliedBy(extendedDays));
    }

    private Duration length(WorkingTime time) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> time.dayLength().multipliedBy(limit.amount());
            case WORKING_HOURS -> Duration.ofHours(limit.amount());
        };
    }

    private boolean inDays() {
        return limit.unit() == Limit.Unit.WORKING_DAYS;
    }

    private Stretches pauses(Instant now) {
        return Stretches.of(Stretch.Kind.PAUSED, stretches, now);
    }

    private static Duration share(Duration whole, BigDecimal share) {
        return Duration.ofSeconds(share.multiply(BigDecimal.valueOf(whole.toSeconds()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
