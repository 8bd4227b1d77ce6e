package cn.huiqitong.matching;

import cn.huiqitong.platform.Database;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The table of work to do. Each method joins the caller's transaction; a claimed row stays locked until its end. */
@Singleton
class WorkQueue {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;

    /** Work was queued; wakes the loop after commit. */
    record Queued() {}

    private final Database database;
    private final Ranges ranges;
    private final InstantSource clock;
    private final ApplicationEventPublisher<Queued> queued;

    WorkQueue(Database database, Ranges ranges, InstantSource clock, ApplicationEventPublisher<Queued> queued) {
        this.database = database;
        this.ranges = ranges;
        this.clock = clock;
        this.queued = queued;
    }

    /** Queues work, for every range of the city unless it is one firm's; queued already, it is due at once again. */
    void add(Work.Kind kind, String subject) {
        add(kind, subject, 0, kind == Work.Kind.FIRM ? 0 : ranges.last());
    }

    void add(Work.Kind kind, String subject, int firstRange, int lastRange) {
        database.inTransaction(() -> {
            var now = clock.instant();
            queued.publishEvent(new Queued());
            return database.update("""
                    insert into matching_work (kind, subject, range_no, queued_at, failures, not_before)
                    select ?, ?, r, ?, 0, ? from generate_series(?, ?) r
                    on conflict (kind, subject, range_no) do update
                    set failures = 0, not_before = excluded.not_before""", kind.name(), subject, now, now, firstRange, lastRange);
        });
    }

    /** The oldest work that is due and that no other process holds; the daily city run waits for everything else. */
    Optional<Work> claim() {
        return database.find("""
                select kind, subject, range_no, failures from matching_work
                where not_before <= ? order by kind = 'CITY', queued_at, kind, subject, range_no
                limit 1 for update skip locked""", WorkQueue::read, clock.instant());
    }

    private static Work read(ResultSet row) throws SQLException {
        return new Work(
                Work.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getInt("range_no"),
                row.getInt("failures"));
    }

    void finish(Work work) {
        database.update(
                "delete from matching_work where kind = ? and subject = ? and range_no = ?",
                work.kind().name(),
                work.subject(),
                work.range());
    }

    /** Failed work waits, twice as long each time, so that it neither blocks the rest nor is forgotten. */
    void postpone(Work work) {
        database.update(
                """
                update matching_work set failures = failures + 1, not_before = ?
                where kind = ? and subject = ? and range_no = ?""", clock.instant().plus(pause(work.failures())), work.kind().name(), work.subject(), work.range());
    }

    /** How much there is to do. */
    long count() {
        return database.get("select count(*) from matching_work", row -> row.getLong(1));
    }

    static Duration pause(int failures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
