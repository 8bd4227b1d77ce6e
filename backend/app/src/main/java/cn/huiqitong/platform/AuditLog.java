package cn.huiqitong.platform;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit record as it is read: newest first, page by page behind the last id seen. */
@Singleton
public final class AuditLog {

    /** One line; {@code before} and {@code after} are JSON. */
    @Serdeable
    public record AuditLine(
            long id,
            Instant at,
            String actor,
            String act,
            String subjectType,
            String subjectId,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * What to look for; null: any.
     *
     * @param from and {@code to}: days, both included
     */
    @Serdeable
    public record Filter(
            @Nullable String actor,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final Database database;

    AuditLog(Database database) {
        this.database = database;
    }

    /** @param before only lines with a smaller id; null from the newest on */
    public List<AuditLine> list(Filter filter, @Nullable Long before, int limit) {
        var where = new StringBuilder(" where true");
        List<@Nullable Object> arguments = new ArrayList<>();
        add(where, arguments, "actor = ?", filter.actor());
        add(where, arguments, "subject_type = ?", filter.subjectType());
        add(where, arguments, "subject_id = ?", filter.subjectId());
        add(where, arguments, "at >= ?", start(filter.from()));
        add(
                where,
                arguments,
                "at < ?",
                filter.to() == null ? null : start(filter.to().plusDays(1)));
        add(where, arguments, "id < ?", before);
        arguments.add(limit);
        return database.list(
                "select * from audit" + where + " order by id desc limit ?", AuditLog::read, arguments.toArray());
    }

    /** The kinds of subjects that occur, by name; one step through the index per kind, however long the record is. */
    public List<String> subjectTypes() {
        return database.list("""
                with recursive kind (name) as (
                    (select min(subject_type) from audit)
                    union all
                    select (select min(subject_type) from audit where subject_type > kind.name)
                    from kind where kind.name is not null)
                select name from kind where name is not null""", row -> row.getString(1));
    }

    private static void add(
            StringBuilder where, List<@Nullable Object> arguments, String condition, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            where.append(" and ").append(condition);
            arguments.add(value instanceof String text ? text.strip() : value);
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Today.ZONE).toInstant();
    }

    private static AuditLine read(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("before"),
                row.getString("after"));
    }
}
