package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a clock's run that is accounted for by itself.
 *
 * @param to null while it lasts
 */
@Serdeable
public record Stretch(Kind kind, Instant from, @Nullable Instant to) {

    public enum Kind {
        /** The clock stands still. */
        PAUSED,
        /** Sent back or under objection: the clock goes on, the time is told apart. */
        RETURNED
    }
}
