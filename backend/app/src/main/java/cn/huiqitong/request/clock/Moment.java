package cn.huiqitong.request.clock;

import cn.huiqitong.request.deadline.ClockKind;
import java.time.Duration;
import java.time.Instant;

/**
 * A step of a clock whose time has come.
 *
 * @param plannedAt when it should have been done
 * @param lateness how much later than that it is done, because the portal was down; zero within its usual rhythm
 */
public record Moment(
        long clockId, long requestId, ClockKind kind, What what, Instant plannedAt, Instant dueAt, Duration lateness) {

    public enum What {
        SOON,
        DUE,
        REMINDER,
        ESCALATION
    }

    public boolean late() {
        return !lateness.isZero();
    }
}
