package cn.huiqitong.request.clock;

import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.deadline.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the timer does with a clock, one step after the other: told before the deadline and at it; what the office owes is
 * reminded of on the first working day late (催办) and escalated after that (督办). What the firm owes, and a promised
 * day, end at the deadline.
 *
 * @param escalations working days after the deadline, ascending, at which the level rises
 */
record Steps(WorkingTime time, List<Integer> escalations) {

    static final int BEFORE = 0;
    private static final int AT = 1;
    private static final int REMINDER = 2;

    /** The moment of a step, empty when there is no such step. */
    Optional<Instant> moment(StoredClock clock, int step) {
        Deadline deadline = clock.deadline();
        return switch (step) {
            case BEFORE -> Optional.of(deadline.soonAt());
            case AT -> Optional.of(deadline.dueAt());
            default -> goesOn(clock.kind()) ? after(deadline, step) : Optional.empty();
        };
    }

    static Moment.What what(int step) {
        return switch (step) {
            case BEFORE -> Moment.What.SOON;
            case AT -> Moment.What.DUE;
            case REMINDER -> Moment.What.REMINDER;
            default -> Moment.What.ESCALATION;
        };
    }

    /** The clock with its next moment set, given what has been told already and where the deadline lies now. */
    StoredClock wound(StoredClock clock, Instant now) {
        int step = now.isBefore(clock.deadline().soonAt())
                ? BEFORE
                : now.isBefore(clock.deadline().dueAt()) ? Math.min(clock.stage(), AT) : clock.stage();
        return clock.looksAt(moment(clock, step).orElse(null), step);
    }

    /** After a step was done; never earlier than {@code notBefore}. */
    StoredClock advanced(StoredClock clock, Instant notBefore) {
        int step = clock.stage() + 1;
        return clock.looksAt(
                moment(clock, step)
                        .map(at -> at.isBefore(notBefore) ? notBefore : at)
                        .orElse(null),
                step);
    }

    private Optional<Instant> after(Deadline deadline, int step) {
        if (step == REMINDER) {
            return Optional.of(time.startOfNextWorkingDay(deadline.dueAt()));
        }
        int escalation = step - REMINDER - 1;
        return escalation < escalations.size()
                ? Optional.of(time.plusDays(deadline.dueAt(), escalations.get(escalation)))
                : Optional.empty();
    }

    private static boolean goesOn(ClockKind kind) {
        return kind.owedByOffice() && kind != ClockKind.TRACK;
    }
}
