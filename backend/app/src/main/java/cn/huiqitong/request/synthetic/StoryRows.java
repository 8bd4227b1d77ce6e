package cn.huiqitong.request.synthetic;

import cn.huiqitong.platform.BulkCopy;
import cn.huiqitong.platform.BulkCopy.Rows;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.Stretch;
import cn.huiqitong.request.history.History;
import cn.huiqitong.request.history.HistoryEntry;
import cn.huiqitong.request.synthetic.Story.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stories as rows of the three tables, for COPY. */
final class StoryRows {

    private static final List<String> REQUEST = List.of(
            "id",
            "version",
            "state",
            "number",
            "uscc",
            "enterprise_name",
            "region",
            "filed_at",
            "category",
            "title",
            "text",
            "contact_name",
            "contact_phone",
            "item_id",
            "item_title",
            "department",
            "handler",
            "handler_name",
            "outcome",
            "answer",
            "basis",
            "contacted_at",
            "extension_asked",
            "rating",
            "answered_at",
            "closed_at",
            "repaired_at",
            "visited_at",
            "visit_solved",
            "appeal",
            "auto_confirmed",
            "sampled",
            "returns",
            "pauses",
            "extensions",
            "reopened",
            "level",
            "clock_started_at",
            "clock_soon_at",
            "clock_due_at",
            "clock_running",
            "clock_paused",
            "urgent_clock",
            "urgent_soon_at",
            "urgent_due_at");

    /** How many steps a clock has behind it that is late for good: nothing more is told of it. */
    private static final int TOLD = 6;

    private final Rows requests = new Rows();
    private final Rows history = new Rows();
    private final Rows clocks = new Rows();

    void add(Story story) {
        shown(story);
        requests.add(REQUEST.stream().map(story.columns::get).toArray());
        for (HistoryEntry entry : History.chained(story.history)) {
            history.add(
                    entry.requestId(),
                    entry.seq(),
                    entry.at(),
                    entry.actor(),
                    entry.actorName(),
                    entry.party().name(),
                    entry.act().name(),
                    entry.fromState() == null ? null : entry.fromState().name(),
                    entry.toState().name(),
                    entry.note(),
                    entry.detail(),
                    entry.previousHash(),
                    entry.hash());
        }
        story.clocks.forEach(clock -> add(story, clock));
    }

    void copy(BulkCopy copy) {
        copy.copy("service_request (" + String.join(", ", REQUEST) + ")", requests);
        copy.copy(
                "request_history (request_id, seq, at, actor, actor_name, party, act, from_state, to_state, note, "
                        + "detail, previous_hash, hash)",
                history);
        copy.copy(
                "request_clock (request_id, kind, department, started_at, limit_amount, limit_unit, extended_days, "
                        + "stretches, soon_at, due_at, paused, next_at, stage, ended_at, ending, used_seconds, "
                        + "paused_seconds, returned_seconds)",
                clocks);
    }

    /** The columns that follow from history and clocks. */
    private static void shown(Story story) {
        story.set("id", story.id);
        story.set("version", story.history.size());
        story.set("state", story.state.name());
        for (String count : List.of("returns", "pauses", "extensions", "reopened", "level")) {
            story.set(count, story.count(count));
        }
        story.columns.putIfAbsent("appeal", "NONE");
        story.columns.putIfAbsent("auto_confirmed", false);
        story.columns.putIfAbsent("sampled", false);
        promise(story);
        urgent(story);
    }

    private static void promise(Story story) {
        Clock promise = story.clocks.stream()
                .filter(clock -> clock.kind == ClockKind.CLOSE)
                .reduce((before, after) -> after)
                .orElseThrow();
        Deadline deadline = promise.deadline(story.setting, ended(promise, story.now));
        story.set("clock_started_at", deadline.startedAt());
        story.set("clock_soon_at", deadline.soonAt());
        story.set("clock_due_at", deadline.dueAt());
        story.set("clock_running", promise.endedAt == null);
        story.set("clock_paused", promise.endedAt == null && promise.run().paused());
    }

    private static void urgent(Story story) {
        story.running.values().stream()
                .filter(clock -> clock.kind.owedByOffice() && !clock.run().paused())
                .min(Comparator.comparing((Clock clock) ->
                        clock.deadline(story.setting, story.now).dueAt()))
                .ifPresent(clock -> {
                    Deadline deadline = clock.deadline(story.setting, story.now);
                    story.set("urgent_clock", clock.kind.name());
                    story.set("urgent_soon_at", deadline.soonAt());
                    story.set("urgent_due_at", deadline.dueAt());
                    story.set("level", deadline.dueAt().isBefore(story.now) ? 1 : 0);
                });
    }

    private void add(Story story, Clock clock) {
        Instant end = ended(clock, story.now);
        Deadline deadline = clock.deadline(story.setting, end);
        Limit limit = clock.limit;
        boolean paused = clock.endedAt == null && clock.run().paused();
        boolean over = clock.endedAt != null;
        Next next = over || paused ? new Next(null, 0) : next(deadline, story.now);
        clocks.add(
                story.id,
                clock.kind.name(),
                owedBy(story, clock),
                clock.startedAt,
                limit.amount(),
                limit.unit().name(),
                clock.extendedDays,
                stretches(clock),
                deadline.soonAt(),
                deadline.dueAt(),
                paused,
                next.at(),
                next.stage(),
                clock.endedAt,
                clock.ending,
                over ? clock.run().used(story.setting.time(), end).toSeconds() : null,
                over ? clock.run().paused(story.setting.time(), end).toSeconds() : null,
                over ? clock.run().returned(story.setting.time(), end).toSeconds() : null);
    }

    private record Next(@Nullable Instant at, int stage) {}

    private static Next next(Deadline deadline, Instant now) {
        if (now.isBefore(deadline.soonAt())) {
            return new Next(deadline.soonAt(), 0);
        }
        return now.isBefore(deadline.dueAt()) ? new Next(deadline.dueAt(), 1) : new Next(null, TOLD);
    }

    private static @Nullable Object owedBy(Story story, Clock clock) {
        boolean known = clock.kind.owedByOffice() && (clock.department != null || clock.endedAt != null);
        return known ? story.columns.get("department") : null;
    }

    private static Instant ended(Clock clock, Instant now) {
        return clock.endedAt == null ? now : clock.endedAt;
    }

    private static String stretches(Clock clock) {
        return clock.stretches.stream()
                .map(stretch -> "{\"kind\":\"%s\",\"from\":\"%s\",\"to\":%s}"
                        .formatted(stretch.kind(), stretch.from(), to(stretch)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String to(Stretch stretch) {
        return stretch.to() == null ? "null" : "\"" + stretch.to() + "\"";
    }
}
