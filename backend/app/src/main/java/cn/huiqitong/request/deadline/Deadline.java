package cn.huiqitong.request.deadline;

import java.time.Instant;

/**
 * A running time limit.
 *
 * @param soonAt from here on the light is yellow
 * @param dueAt the last moment in time; after it the light is red
 */
public record Deadline(Instant startedAt, Instant soonAt, Instant dueAt) {

    public Light light(Instant now) {
        if (now.isAfter(dueAt)) {
            return Light.RED;
        }
        return now.isBefore(soonAt) ? Light.GREEN : Light.YELLOW;
    }
}
