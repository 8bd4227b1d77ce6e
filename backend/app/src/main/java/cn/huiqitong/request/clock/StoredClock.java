package cn.huiqitong.request.clock;

import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock.
 *
 * @param id null until it is stored
 * @param department who owes what it counts; null for the firm and the dispatch desk
 * @param limit null where {@code until}, a promised day, is given instead
 * @param stretches pauses and times between departments
 * @param deadline as computed last; while it stands, as if it went on at that moment
 * @param nextAt when the timer looks at it next, null: never again
 * @param stage which step of the timer comes next, see {@link Steps}
 */
record StoredClock(
        @Nullable Long id,
        long requestId,
        ClockKind kind,
        @Nullable String department,
        Instant startedAt,
        @Nullable Limit limit,
        @Nullable LocalDate until,
        int extendedDays,
        List<Stretch> stretches,
        Deadline deadline,
        @Nullable Instant nextAt,
        int stage,
        @Nullable Ending ending) {

    /** How a run ended. */
    record Ending(How how, Instant at) {}

    enum How {
        /** In time. */
        MET,
        LATE,
        /** Nothing was owed any more. */
        CANCELLED
    }

    StoredClock {
        stretches = List.copyOf(stretches);
    }

    boolean running() {
        return ending == null;
    }

    boolean paused() {
        return stretches.stream().anyMatch(stretch -> stretch.kind() == Stretch.Kind.PAUSED && stretch.to() == null);
    }

    StoredClock extendedBy(int days) {
        return with(extendedDays + days, stretches, deadline, nextAt, stage, ending);
    }

    StoredClock stretched(List<Stretch> all) {
        return with(extendedDays, all, deadline, nextAt, stage, ending);
    }

    StoredClock due(Deadline at) {
        return with(extendedDays, stretches, at, nextAt, stage, ending);
    }

    StoredClock looksAt(@Nullable Instant next, int step) {
        return with(extendedDays, stretches, deadline, next, step, ending);
    }

    StoredClock ended(How how, Instant at) {
        return with(extendedDays, stretches, deadline, null, stage, new Ending(how, at));
    }

    private StoredClock with(
            int days, List<Stretch> all, Deadline at, @Nullable Instant next, int step, @Nullable Ending end) {
        return new StoredClock(
                id, requestId, kind, department, startedAt, limit, until, days, all, at, next, step, end);
    }
}
