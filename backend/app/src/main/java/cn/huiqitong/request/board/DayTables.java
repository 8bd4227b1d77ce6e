package cn.huiqitong.request.board;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.deadline.ClockKind;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables {@code request_day} and {@code request_clock_day}: days that are over, counted once. */
@Singleton
class DayTables {

    private static final String COLUMNS =
            Arrays.stream(Count.values()).map(Count::column).collect(Collectors.joining(", "));
    private static final String SUMS = Arrays.stream(Count.values())
            .map(count -> "sum(" + count.column() + ")")
            .collect(Collectors.joining(", "));
    private static final String CLOCK_SUMS = "sum(met), sum(late), sum(excused), sum(cancelled), sum(used_seconds), "
            + "sum(paused_seconds), sum(returned_seconds)";

    /** What one day came to for one department and category; clocks or requests, the other part is empty. */
    record Line(LocalDate day, String department, String category, Figures figures) {}

    private final Database database;

    DayTables(Database database) {
        this.database = database;
    }

    /** The last day that was counted; empty: none. */
    Optional<LocalDate> until() {
        return database.get(
                "select until from request_day_mark", row -> Optional.ofNullable(row.getObject(1, LocalDate.class)));
    }

    void countedUntil(LocalDate day) {
        database.update("update request_day_mark set until = ?", day);
    }

    Optional<LocalDate> firstDay() {
        return database.get(
                "select shanghai_day(min(filed_at)) from service_request where state <> 'DRAFT'",
                row -> Optional.ofNullable(row.getObject(1, LocalDate.class)));
    }

    /** Days of which something was changed since they were counted. */
    Set<LocalDate> stale(LocalDate from, LocalDate to) {
        return new TreeSet<>(database.list(
                "select distinct day from request_day_stale where day between ? and ?",
                row -> row.getObject(1, LocalDate.class),
                from,
                to));
    }

    /** Counts a day anew. What is marked from now on is counted again another time. */
    void count(LocalDate day) {
        database.update("delete from request_day_stale where day = ?", day);
        database.update("delete from request_day where day = ?", day);
        database.update("delete from request_clock_day where day = ?", day);
        String days = "{" + day + "}";
        database.update(
                "insert into request_day (day, department, category, " + COLUMNS + ") " + DaySql.REQUESTS,
                Collections.nCopies(DaySql.REQUESTS_MARKS, days).toArray());
        database.update("insert into request_clock_day " + DaySql.CLOCKS, days);
    }

    /** As they were counted, summed up by department, category and period, but for some days. */
    List<Line> counted(PeriodUnit unit, LocalDate from, LocalDate to, Set<LocalDate> without) {
        String where = " where day between ? and ? and day <> all (?::date[]) group by 1, 2, 3";
        String key = "select date_trunc('%s', day)::date, department, category, ".formatted(unit.name());
        Object[] values = {from, to, array(without)};
        return Stream.concat(
                        database.list(key + SUMS + " from request_day" + where, DayTables::requests, values).stream(),
                        database
                                .list(
                                        key + "kind, " + CLOCK_SUMS + " from request_clock_day" + where + ", 4",
                                        DayTables::clocks,
                                        values)
                                .stream())
                .toList();
    }

    /** Counted from the requests themselves. */
    List<Line> live(Set<LocalDate> days) {
        Object[] marks = Collections.nCopies(DaySql.REQUESTS_MARKS, array(days)).toArray();
        return Stream.concat(
                        database.list(DaySql.REQUESTS, DayTables::requests, marks).stream(),
                        database.list(DaySql.CLOCKS, DayTables::clocks, array(days)).stream())
                .toList();
    }

    private static String array(Set<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Line requests(ResultSet row) throws SQLException {
        int column = 4;
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            counts.put(count, row.getLong(column++));
        }
        return line(row, new Figures(counts, Map.of()));
    }

    private static Line clocks(ResultSet row) throws SQLException {
        ClockCount ended = new ClockCount(
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11));
        return line(row, new Figures(Map.of(), Map.of(ClockKind.valueOf(row.getString(4)), ended)));
    }

    private static Line line(ResultSet row, Figures figures) throws SQLException {
        return new Line(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), figures);
    }
}
