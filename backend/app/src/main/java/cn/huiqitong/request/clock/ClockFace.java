package cn.huiqitong.request.clock;

import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.deadline.Light;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a request shows of its clocks.
 *
 * @param promise the promise to the firm: the time limit of the closing, as it is or was last
 * @param running whether it runs; standing still counts as running
 * @param urgent the limit that the office meets next, null while it owes nothing
 */
public record ClockFace(
        Deadline promise,
        boolean running,
        boolean paused,
        @Nullable Urgent urgent) {

    /** The limit that comes first. */
    public record Urgent(ClockKind kind, Instant soonAt, Instant dueAt) {

        Deadline deadline(Instant startedAt) {
            return new Deadline(startedAt, soonAt, dueAt);
        }
    }

    /** Nothing runs; of a draft, which has no limit yet. */
    public static ClockFace none(Instant at) {
        return new ClockFace(new Deadline(at, at, at), false, false, null);
    }

    /** What the firm sees. */
    public Light promiseLight(Instant now) {
        return running && !paused ? promise.light(now) : Light.NONE;
    }

    /** What the office sees. */
    public Light urgentLight(Instant now) {
        return urgent == null
                ? Light.NONE
                : urgent.deadline(promise.startedAt()).light(now);
    }

    /** Whether any limit of the office has passed. */
    public boolean overdue(Instant now) {
        return urgentLight(now) == Light.RED;
    }
}
