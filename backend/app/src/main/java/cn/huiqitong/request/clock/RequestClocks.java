package cn.huiqitong.request.clock;

import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Stretch;
import cn.huiqitong.request.lifecycle.ClockEffect;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies what the table says an act does to the clocks. In the act's transaction, with the request's row locked. */
@Singleton
public class RequestClocks {

    private final ClockRows rows;
    private final Winding winding;

    RequestClocks(ClockRows rows, Winding winding) {
        this.rows = rows;
        this.winding = winding;
    }

    /**
     * @param before what the request showed before the act
     * @return what it shows from now on
     */
    public ClockFace apply(Subject subject, List<ClockEffect> effects, ClockFace before, Instant now) {
        Map<ClockKind, StoredClock> running = new EnumMap<>(ClockKind.class);
        rows.running(subject.requestId()).forEach(clock -> running.put(clock.kind(), clock));
        effects.forEach(effect -> apply(effect, subject, running, now));
        return face(running, before, now);
    }

    /** Computes the running clocks of a request anew, for instance after the calendar changed. */
    public ClockFace recompute(long requestId, ClockFace before, Instant now) {
        Map<ClockKind, StoredClock> running = new EnumMap<>(ClockKind.class);
        for (StoredClock clock : rows.running(requestId)) {
            StoredClock anew = winding.wind(clock, now);
            if (!anew.equals(clock)) {
                rows.update(anew);
            }
            running.put(anew.kind(), anew);
        }
        return face(running, before, now);
    }

    /** Requests with running clocks after {@code afterId}, ascending. */
    public List<Long> openAfter(long afterId, int limit) {
        return rows.requestsAfter(afterId, limit);
    }

    private void apply(ClockEffect effect, Subject subject, Map<ClockKind, StoredClock> running, Instant now) {
        StoredClock clock = running.get(effect.clock());
        switch (effect.verb()) {
            case START -> start(effect.clock(), subject, running, now);
            case MEET -> end(clock, subject, running, now, false);
            case CANCEL -> end(clock, subject, running, now, true);
            case EXTEND -> put(clock == null ? null : clock.extendedBy(subject.extendDays()), running, now);
            case PAUSE -> put(opened(clock, Stretch.Kind.PAUSED, now), running, now);
            case RESUME -> put(closed(clock, Stretch.Kind.PAUSED, now), running, now);
            case HAND_BACK -> put(opened(clock, Stretch.Kind.RETURNED, now), running, now);
            case RECEIVE -> put(closed(clock, Stretch.Kind.RETURNED, now), running, now);
        }
    }

    private void start(ClockKind kind, Subject subject, Map<ClockKind, StoredClock> running, Instant now) {
        end(running.get(kind), subject, running, now, true);
        winding.begin(kind, subject, now).ifPresent(clock -> {
            rows.insert(clock);
            running.put(kind, clock);
        });
    }

    private void end(
            @Nullable StoredClock clock,
            Subject subject,
            Map<ClockKind, StoredClock> running,
            Instant now,
            boolean calledOff) {
        if (clock == null) {
            return;
        }
        boolean late = now.isAfter(clock.deadline().dueAt()) && !clock.paused();
        StoredClock.How met = late ? StoredClock.How.LATE : StoredClock.How.MET;
        var ending = new StoredClock.Ending(calledOff ? StoredClock.How.CANCELLED : met, now);
        String owedBy = clock.kind().owedByOffice() ? subject.department() : null;
        rows.end(clock, owedBy, ending, winding.time(clock));
        running.remove(clock.kind());
    }

    private void put(@Nullable StoredClock changed, Map<ClockKind, StoredClock> running, Instant now) {
        if (changed != null) {
            StoredClock wound = winding.wind(changed, now);
            rows.update(wound);
            running.put(wound.kind(), wound);
        }
    }

    private static @Nullable StoredClock opened(@Nullable StoredClock clock, Stretch.Kind kind, Instant now) {
        return clock == null
                ? null
                : clock.stretched(Stream.concat(clock.stretches().stream(), Stream.of(new Stretch(kind, now, null)))
                        .toList());
    }

    private static @Nullable StoredClock closed(@Nullable StoredClock clock, Stretch.Kind kind, Instant now) {
        return clock == null
                ? null
                : clock.stretched(clock.stretches().stream()
                        .map(stretch -> stretch.kind() == kind && stretch.to() == null
                                ? new Stretch(kind, stretch.from(), now)
                                : stretch)
                        .toList());
    }

    private static ClockFace face(Map<ClockKind, StoredClock> running, ClockFace before, Instant now) {
        StoredClock promise = running.get(ClockKind.CLOSE);
        return new ClockFace(
                promise == null ? before.promise() : promise.deadline(),
                promise != null,
                promise != null && promise.paused(),
                urgent(running));
    }

    private static ClockFace.@Nullable Urgent urgent(Map<ClockKind, StoredClock> running) {
        return running.values().stream()
                .filter(clock -> clock.kind().owedByOffice() && !clock.paused())
                .min(Comparator.comparing(
                        (StoredClock clock) -> clock.deadline().dueAt()))
                .map(clock -> new ClockFace.Urgent(
                        clock.kind(),
                        clock.deadline().soonAt(),
                        clock.deadline().dueAt()))
                .orElse(null);
    }
}
