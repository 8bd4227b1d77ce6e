package cn.huiqitong.request;

import cn.huiqitong.matching.FirmDecision;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.clock.ClockFace;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.lifecycle.State;
import cn.huiqitong.rules.evaluation.Verdict;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Table {@code service_request}: one row, written and read. */
@Singleton
class RequestRows {

    private static final String COLUMNS =
            RequestColumns.ALL.stream().map(RequestColumns.Column::name).collect(Collectors.joining(", "));
    private static final String MARKS =
            RequestColumns.ALL.stream().map(column -> "?").collect(Collectors.joining(", "));
    private static final String SETTERS =
            RequestColumns.ALL.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));

    private final Database database;

    RequestRows(Database database) {
        this.database = database;
    }

    ServiceRequest insert(ServiceRequest r) {
        return database.get(
                "insert into service_request (" + COLUMNS + ") values (" + MARKS + ") returning *",
                RequestRows::read,
                values(r).toArray());
    }

    void update(ServiceRequest r) {
        database.update(
                "update service_request set " + SETTERS + " where id = ?",
                Stream.concat(values(r), Stream.of(r.storedId())).toArray());
    }

    private static Stream<@Nullable Object> values(ServiceRequest r) {
        return RequestColumns.ALL.stream().map(column -> column.value().apply(r));
    }

    Optional<ServiceRequest> find(long id) {
        return database.find("select * from service_request where id = ?", RequestRows::read, id);
    }

    List<ServiceRequest> list(Collection<Long> ids) {
        Object wanted = ids.toArray(Long[]::new);
        return database.list("select * from service_request where id = any (?)", RequestRows::read, wanted);
    }

    Optional<ServiceRequest> find(String number) {
        return database.find("select * from service_request where number = ?", RequestRows::read, number);
    }

    Optional<ServiceRequest> find(Channel channel, String originId) {
        return database.find(
                "select * from service_request where channel = ? and origin_id = ?",
                RequestRows::read,
                channel.name(),
                originId);
    }

    /** Keeps everybody else from acting on it until the transaction ends. */
    Optional<ServiceRequest> lock(long id) {
        return database.find("select * from service_request where id = ? for update", RequestRows::read, id);
    }

    /** What the firm has filed and is not over, newest first. */
    List<ServiceRequest> openOf(String uscc) {
        return database.list("""
                select * from service_request where uscc = ? and state not in ('DRAFT', 'CLOSED', 'MERGED', 'WITHDRAWN')
                order by filed_at desc, id desc limit 200""", RequestRows::read, uscc);
    }

    /** From a row with all columns. */
    static ServiceRequest read(ResultSet row) throws SQLException {
        return new ServiceRequest(
                row.getLong("id"),
                row.getString("number"),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                instant(row, "filed_at"),
                new Firm(row.getString("uscc"), row.getString("enterprise_name"), row.getString("region")),
                content(row, doubted(row)),
                new Origin(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("origin_id"),
                        row.getString("clerk"),
                        row.getString("clerk_name")),
                handling(row),
                course(row),
                closing(row),
                clocks(row));
    }

    /** @param doubted which the content's digest does not cover, as it is among the changes that the history tells of */
    static Content content(ResultSet row, @Nullable FirmDecision doubted) throws SQLException {
        return new Content(
                Category.valueOf(row.getString("category")),
                row.getString("title"),
                row.getString("text"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("item_id"),
                row.getString("item_title"),
                doubted);
    }

    private static @Nullable FirmDecision doubted(ResultSet row) throws SQLException {
        String verdict = row.getString("doubt_verdict");
        return verdict == null
                ? null
                : new FirmDecision(
                        row.getObject("doubt_decision_id", Long.class),
                        Verdict.valueOf(verdict),
                        row.getInt("doubt_item_version"),
                        row.getInt("doubt_profile_version"),
                        row.getObject("doubt_as_of", LocalDate.class),
                        instant(row, "doubt_decided_at"));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String scope = row.getString("scope_class");
        return new Handling(
                row.getString("department"),
                row.getString("handler"),
                row.getString("handler_name"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("answer"),
                row.getString("basis"),
                scope == null ? null : ScopeClass.valueOf(scope),
                row.getObject("merged_into", Long.class),
                row.getObject("next_reply_on", LocalDate.class));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getInt("returns"),
                row.getBoolean("settled"),
                nullable(row, "contacted_at"),
                row.getInt("pauses"),
                row.getObject("extension_asked", Integer.class),
                row.getInt("extensions"),
                row.getInt("reopened"),
                row.getInt("tracked"),
                row.getInt("reminders"),
                row.getInt("level"),
                row.getBoolean("lifted"));
    }

    private static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                nullable(row, "answered_at"),
                nullable(row, "closed_at"),
                row.getBoolean("auto_confirmed"),
                row.getObject("rating", Integer.class),
                row.getString("rating_text"),
                Appeal.valueOf(row.getString("appeal")),
                nullable(row, "repaired_at"),
                row.getBoolean("sampled"),
                nullable(row, "visited_at"),
                row.getObject("visit_solved", Boolean.class));
    }

    private static ClockFace clocks(ResultSet row) throws SQLException {
        String urgent = row.getString("urgent_clock");
        return new ClockFace(
                new Deadline(
                        instant(row, "clock_started_at"), instant(row, "clock_soon_at"), instant(row, "clock_due_at")),
                row.getBoolean("clock_running"),
                row.getBoolean("clock_paused"),
                urgent == null
                        ? null
                        : new ClockFace.Urgent(
                                ClockKind.valueOf(urgent),
                                instant(row, "urgent_soon_at"),
                                instant(row, "urgent_due_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
