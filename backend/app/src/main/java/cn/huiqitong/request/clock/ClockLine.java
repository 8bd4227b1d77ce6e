package cn.huiqitong.request.clock;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock, as people read it.
 *
 * @param clock name of its kind
 * @param dueAt while it stands, as if it went on when it was stopped
 * @param extendedDays granted working days
 * @param ending {@code MET}, {@code LATE} or {@code CANCELLED}; null while it runs
 * @param excused it ran out while the portal was down
 * @param usedSeconds working time without pauses; like the next two null while it runs and for a promised day
 * @param pausedSeconds working time in which the firm was asked for more
 * @param returnedSeconds working time between departments; part of what was used
 */
@Serdeable
public record ClockLine(
        String clock,
        String clockLabel,
        boolean owedByOffice,
        @Nullable String department,
        Instant startedAt,
        Instant soonAt,
        Instant dueAt,
        boolean paused,
        int extendedDays,
        @Nullable Instant endedAt,
        @Nullable String ending,
        boolean excused,
        @Nullable Long usedSeconds,
        @Nullable Long pausedSeconds,
        @Nullable Long returnedSeconds) {}
