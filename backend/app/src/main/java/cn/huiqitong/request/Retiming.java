package cn.huiqitong.request;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.clock.ClockFace;
import cn.huiqitong.request.clock.RequestClocks;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Decision;
import cn.huiqitong.request.lifecycle.LifeCycle;
import cn.huiqitong.request.lifecycle.Situation;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes the deadlines of all open requests anew after the time rules changed: some hundred per transaction, with a mark,
 * so that nobody waits for it and a copy that dies leaves the rest to another.
 */
@Singleton
class Retiming implements Job {

    private static final Duration RHYTHM = Duration.ofSeconds(5);
    private static final int BATCH = 200;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(Today.ZONE);

    private record Change(long version, String reason, String actor, long afterId) {}

    private final Database database;
    private final RequestRows rows;
    private final RequestClocks clocks;
    private final Progress progress;
    private final Audit audit;
    private final InstantSource clock;

    Retiming(
            Database database,
            RequestRows rows,
            RequestClocks clocks,
            Progress progress,
            Audit audit,
            InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.clocks = clocks;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.retiming";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = database.inTransaction(() -> next().map(this::step).orElse(false));
        }
    }

    private Optional<Change> next() {
        return database.find(
                """
                select * from request_retiming where done_at is null order by rules_version limit 1
                for update skip locked""",
                row -> new Change(
                        row.getLong("rules_version"),
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getLong("after_id")));
    }

    private boolean step(Change change) {
        List<Long> ids = clocks.openAfter(change.afterId(), BATCH);
        long moved = ids.stream().filter(id -> retimed(id, change)).count();
        database.update(
                "update request_retiming set after_id = ?, moved = moved + ?, done_at = ? where rules_version = ?",
                ids.isEmpty() ? change.afterId() : ids.getLast(),
                moved,
                ids.isEmpty() ? clock.instant() : null,
                change.version());
        if (ids.isEmpty()) {
            finish(change);
        }
        return true;
    }

    private void finish(Change change) {
        int moved = database.get(
                "select moved from request_retiming where rules_version = ?", row -> row.getInt(1), change.version());
        audit.record(
                change.actor(), "RETIME", "TimeRules", Long.toString(change.version()), null, Map.of("moved", moved));
    }

    private boolean retimed(long id, Change change) {
        return rows.lock(id).map(request -> retimed(request, change)).orElse(false);
    }

    private boolean retimed(ServiceRequest request, Change change) {
        ClockFace before = request.clocks();
        ClockFace after = clocks.recompute(request.storedId(), before, clock.instant());
        var situation = new Situation(request.state(), Actor.SYSTEM.party(), Set.of());
        if (after.equals(before) || !(LifeCycle.decide(Act.RETIME, situation) instanceof Decision.Allowed allowed)) {
            return false;
        }
        progress.retime(request, after, allowed.edge(), note(before, after, change));
        return true;
    }

    private static String note(ClockFace before, ClockFace after, Change change) {
        return "%s；办结时限由%s变为%s"
                .formatted(
                        change.reason(),
                        MINUTE.format(before.promise().dueAt()),
                        MINUTE.format(after.promise().dueAt()));
    }
}
