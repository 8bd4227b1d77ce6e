package cn.huiqitong.request.deadline;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules as rows, each with its own version; a write of another than the next version touches nothing. */
@Singleton
class TimeRuleRows {

    private final Database database;
    private final Json json;
    private final InstantSource clock;

    TimeRuleRows(Database database, Json json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    record Year(CalendarYear year, Change change) {}

    /** @param department code, or {@link TimeRules#EVERYBODY} */
    record Hours(String department, String note, OfficeHours hours, Change change) {}

    record Limits(LimitTable table, Change change) {}

    /** What a writer says: the version that was looked at (0: none yet), who and why. */
    record Author(int seen, String username, String reason) {}

    List<Year> years() {
        return database.list("select * from working_year order by year", this::year);
    }

    Optional<Year> year(int year) {
        return database.find("select * from working_year where year = ?", this::year, year);
    }

    List<Hours> hours() {
        return database.list("select * from office_hours order by department", this::hours);
    }

    Optional<Hours> hours(String department) {
        return database.find("select * from office_hours where department = ?", this::hours, department);
    }

    Limits limits() {
        return database.get("select * from time_limits", this::limits);
    }

    boolean write(CalendarYear year, Author author) {
        String sql = author.seen() == 0 ? """
                insert into working_year (source, off, make_up, changed_at, changed_by, reason, version, year)
                values (?, ?::jsonb, ?::jsonb, ?, ?, ?, 1 + ?, ?) on conflict do nothing""" : """
                update working_year set source = ?, off = ?::jsonb, make_up = ?::jsonb, changed_at = ?, changed_by = ?,
                    reason = ?, version = version + 1 where version = ? and year = ?""";
        return written(database.update(
                sql,
                year.source(),
                json.write(year.off()),
                json.write(year.makeUp().stream().sorted().toList()),
                clock.instant(),
                author.username(),
                author.reason(),
                author.seen(),
                year.year()));
    }

    boolean write(String department, String note, OfficeHours hours, Author author) {
        String sql = author.seen() == 0 ? """
                insert into office_hours (note, spans, changed_at, changed_by, reason, version, department)
                values (?, ?::jsonb, ?, ?, ?, 1 + ?, ?) on conflict do nothing""" : """
                update office_hours set note = ?, spans = ?::jsonb, changed_at = ?, changed_by = ?, reason = ?,
                    version = version + 1 where version = ? and department = ?""";
        return written(database.update(
                sql,
                note,
                json.write(hours.spans()),
                clock.instant(),
                author.username(),
                author.reason(),
                author.seen(),
                department));
    }

    boolean remove(String department, int seen) {
        return written(
                database.update("delete from office_hours where department = ? and version = ?", department, seen));
    }

    boolean write(LimitTable table, Author author) {
        return written(database.update(
                """
                update time_limits set content = ?::jsonb, version = version + 1, changed_at = ?, changed_by = ?, reason = ?
                where version = ?""", json.write(table), clock.instant(), author.username(), author.reason(), author.seen()));
    }

    private static boolean written(int rows) {
        return rows == 1;
    }

    private Year year(ResultSet row) throws SQLException {
        CalendarYear year = new CalendarYear(
                row.getInt("year"),
                row.getString("source"),
                List.of(json.read(row.getString("off"), CalendarYear.Span[].class)),
                Set.of(json.read(row.getString("make_up"), LocalDate[].class)));
        return new Year(year, Change.read(row));
    }

    private Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                row.getString("department"),
                row.getString("note"),
                new OfficeHours(List.of(json.read(row.getString("spans"), OfficeHours.Span[].class))),
                Change.read(row));
    }

    private Limits limits(ResultSet row) throws SQLException {
        return new Limits(json.read(row.getString("content"), LimitTable.class), Change.read(row));
    }
}
