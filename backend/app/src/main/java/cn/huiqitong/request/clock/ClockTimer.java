package cn.huiqitong.request.clock;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clocks whose next moment has come. */
@Singleton
public class ClockTimer {

    /** A clock to be looked at, and whose it is. */
    public record Ripe(long clockId, long requestId) {}

    private final ClockRows rows;
    private final Winding winding;
    private final Outages outages;

    ClockTimer(ClockRows rows, Winding winding, Outages outages) {
        this.rows = rows;
        this.winding = winding;
        this.outages = outages;
    }

    /** In the order of their moments, so that after an outage what was due first is done first. */
    public List<Ripe> ripe(Instant now, int limit) {
        return rows.due(now, limit).stream()
                .map(due -> new Ripe(due.clockId(), due.requestId()))
                .toList();
    }

    /**
     * The step that is due, if it still is: somebody may have acted since. The request's row must be locked.
     *
     * @param tolerated lateness that is the timer's usual rhythm
     */
    public Optional<Moment> moment(long clockId, Instant now, Duration tolerated) {
        return rows.findRunning(clockId)
                .filter(clock -> clock.nextAt() != null && !clock.nextAt().isAfter(now))
                .map(clock -> moment(clock, now, tolerated));
    }

    private static Moment moment(StoredClock clock, Instant now, Duration tolerated) {
        Instant planned = clock.nextAt() == null ? now : clock.nextAt();
        Duration lateness = Duration.between(planned, now);
        return new Moment(
                clock.id() == null ? 0 : clock.id(),
                clock.requestId(),
                clock.kind(),
                Steps.what(clock.stage()),
                planned,
                clock.deadline().dueAt(),
                lateness.compareTo(tolerated) > 0 ? lateness : Duration.ZERO);
    }

    /** One that could not be served is looked at again later, so that it does not hold up the ones behind it. */
    public void postpone(long clockId, Instant until) {
        rows.postpone(clockId, until);
    }

    /**
     * Sets the clock to its next step. What was done late does not draw the next step after it at once: that waits for the
     * next working day. A limit that ran out while the portal was down is excused.
     */
    public void done(Moment moment, Instant now) {
        rows.findRunning(moment.clockId()).ifPresent(clock -> {
            Instant notBefore = moment.late() ? winding.time(clock).startOfNextWorkingDay(now) : now;
            rows.update(winding.steps(clock).advanced(clock, moment.what() == Moment.What.SOON ? now : notBefore));
            if (moment.what() == Moment.What.DUE && outages.covers(moment.dueAt())) {
                rows.excuse(moment.clockId());
            }
        });
    }
}
