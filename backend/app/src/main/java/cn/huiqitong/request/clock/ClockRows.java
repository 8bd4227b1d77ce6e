package cn.huiqitong.request.clock;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.Stretch;
import cn.huiqitong.request.deadline.WorkingTime;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table {@code request_clock}. The row of the request must be locked before its clocks are changed. */
@Singleton
class ClockRows {

    /** What is done when: enough to go through due clocks in order without holding them. */
    record Due(long clockId, long requestId) {}

    private final Database database;
    private final Json json;

    ClockRows(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    List<StoredClock> running(long requestId) {
        return database.list(
                "select * from request_clock where request_id = ? and ended_at is null order by id",
                this::read,
                requestId);
    }

    Optional<StoredClock> findRunning(long id) {
        return database.find("select * from request_clock where id = ? and ended_at is null", this::read, id);
    }

    /** In the order of their moments. */
    List<Due> due(Instant now, int limit) {
        return database.list("""
                select id, request_id from request_clock
                where ended_at is null and next_at <= ? order by next_at, id limit ?""", row -> new Due(row.getLong(1), row.getLong(2)), now, limit);
    }

    /** Requests with running clocks after {@code afterId}, ascending. */
    List<Long> requestsAfter(long afterId, int limit) {
        return database.list("""
                select distinct request_id from request_clock
                where ended_at is null and request_id > ? order by request_id limit ?""", row -> row.getLong(1), afterId, limit);
    }

    void insert(StoredClock clock) {
        Limit limit = clock.limit();
        database.update(
                """
                insert into request_clock (request_id, kind, department, started_at, limit_amount, limit_unit, until,
                    soon_at, due_at, next_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                clock.requestId(),
                clock.kind().name(),
                clock.department(),
                clock.startedAt(),
                limit == null ? null : limit.amount(),
                limit == null ? null : limit.unit().name(),
                clock.until(),
                clock.deadline().soonAt(),
                clock.deadline().dueAt(),
                clock.nextAt());
    }

    void update(StoredClock clock) {
        database.update(
                """
                update request_clock set extended_days = ?, stretches = ?::jsonb, paused = ?, soon_at = ?, due_at = ?,
                    next_at = ?, stage = ? where id = ?""",
                clock.extendedDays(),
                json.write(clock.stretches()),
                clock.paused(),
                clock.deadline().soonAt(),
                clock.deadline().dueAt(),
                clock.nextAt(),
                clock.stage(),
                clock.id());
    }

    /** Closes the account: how it ended, and how much working time went where. */
    void end(StoredClock clock, @Nullable String owedBy, StoredClock.Ending ending, WorkingTime time) {
        Account account = Account.of(clock, ending.at(), time);
        database.update(
                """
                update request_clock set extended_days = ?, stretches = ?::jsonb, paused = false, soon_at = ?, due_at = ?,
                    next_at = null, stage = ?, department = coalesce(department, ?), ended_at = ?, ending = ?,
                    used_seconds = ?, paused_seconds = ?, returned_seconds = ? where id = ?""",
                clock.extendedDays(),
                json.write(clock.stretches()),
                clock.deadline().soonAt(),
                clock.deadline().dueAt(),
                clock.stage(),
                owedBy,
                ending.at(),
                ending.how().name(),
                account.used(),
                account.paused(),
                account.returned(),
                clock.id());
    }

    /** Looked at again later; what comes after it is not held up. */
    void postpone(long id, Instant until) {
        database.update("update request_clock set next_at = ? where id = ?", until, id);
    }

    /** It ran out while the portal was down. */
    void excuse(long id) {
        database.update("update request_clock set excused = true where id = ?", id);
    }

    private StoredClock read(ResultSet row) throws SQLException {
        int amount = row.getInt("limit_amount");
        return new StoredClock(
                row.getLong("id"),
                row.getLong("request_id"),
                ClockKind.valueOf(row.getString("kind")),
                row.getString("department"),
                instant(row, "started_at"),
                amount == 0 ? null : new Limit(amount, Limit.Unit.valueOf(row.getString("limit_unit"))),
                day(row.getDate("until")),
                row.getInt("extended_days"),
                stretches(row.getString("stretches")),
                new Deadline(instant(row, "started_at"), instant(row, "soon_at"), instant(row, "due_at")),
                nullable(row.getTimestamp("next_at")),
                row.getInt("stage"),
                null);
    }

    private List<Stretch> stretches(String text) {
        return Arrays.asList(json.read(text, Stretch[].class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant nullable(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }
}
