package cn.huiqitong.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one consumer stands in the outbox, in (xid, id) order. Only transactions below the horizon (the oldest still
 * running one) are read: nothing can appear behind the cursor any more, so no event is lost to a late commit or a gap.
 * All methods run in the transaction of the step.
 */
final class OutboxCursor {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final int MAX_DOUBLINGS = 5;

    private final String consumer;
    private final Database database;
    private final Json json;
    private final InstantSource clock;

    OutboxCursor(String consumer, Database database, Json json, InstantSource clock) {
        this.consumer = consumer;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    record Place(
            String xid, long id, int failures, @Nullable Instant retryAt) {}

    /**
     * Takes the consumer for this transaction, or says no when another pump has it. An advisory lock rather than a row
     * lock: locking a row gives the transaction an xid, and the horizon of every other consumer would then wait for
     * this one's work.
     */
    boolean claim() {
        return database.get(
                "select pg_try_advisory_xact_lock(hashtextextended('outbox:' || ?, 0))",
                row -> row.getBoolean(1),
                consumer);
    }

    void create() {
        database.update("insert into outbox_cursor(consumer) values (?) on conflict do nothing", consumer);
    }

    Place place() {
        return database.get(
                "select xid::text, id, failures, retry_at from outbox_cursor where consumer = ?",
                OutboxCursor::readPlace,
                consumer);
    }

    private static Place readPlace(ResultSet row) throws SQLException {
        var retryAt = row.getTimestamp("retry_at");
        return new Place(
                row.getString("xid"),
                row.getLong("id"),
                row.getInt("failures"),
                retryAt == null ? null : retryAt.toInstant());
    }

    String horizon() {
        return database.get("select pg_snapshot_xmin(pg_current_snapshot())::text", row -> row.getString(1));
    }

    List<OutboxEvent> next(Place place, String horizon, String[] topics, int limit) {
        return database.list("""
                select id, topic, key, payload, published_at from outbox
                where (xid, id) > (?::xid8, ?) and xid < ?::xid8 and topic = any(?)
                order by xid, id limit ?""", this::readEvent, place.xid(), place.id(), horizon, topics, limit);
    }

    private OutboxEvent readEvent(ResultSet row) throws SQLException {
        return new OutboxEvent(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("payload"),
                json);
    }

    void moveTo(OutboxEvent last) {
        database.update("""
                update outbox_cursor c set xid = o.xid, id = o.id, failures = 0, retry_at = null, last_error = null
                from outbox o where c.consumer = ? and o.id = ?""", consumer, last.id());
    }

    /** Past everything below the horizon; writes nothing when there is nothing to pass. */
    void passTo(String horizon) {
        database.update("""
                update outbox_cursor c set xid = ?::xid8, id = 0
                where c.consumer = ? and exists (
                    select 1 from outbox o where (o.xid, o.id) > (c.xid, c.id) and o.xid < ?::xid8)""", horizon, consumer, horizon);
    }

    /** Not before a pause that doubles from 0.25 to 8 seconds. */
    void postpone(int failures, String error) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
        database.update(
                "update outbox_cursor set failures = ?, retry_at = ?, last_error = ? where consumer = ?",
                failures + 1,
                clock.instant().plus(pause),
                error,
                consumer);
    }
}
