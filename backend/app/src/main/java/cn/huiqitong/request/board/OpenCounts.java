package cn.huiqitong.request.board;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Lamp;
import cn.huiqitong.request.lifecycle.State;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Counts what is open, once for all the ways to look at it. */
@Singleton
class OpenCounts {

    static final String OPEN = "state not in ('DRAFT', 'CLOSED', 'MERGED', 'WITHDRAWN')";

    /** For no department or region. */
    static final String NO = "-";

    /** So many open requests that are alike in all of this. */
    record Cell(
            String department,
            String category,
            String region,
            State state,
            Lamp lamp,
            long count,
            long toSettle,
            long extensionAsked,
            long appealOpen,
            long reopened,
            long escalated,
            long lifted) {}

    private final Database database;

    OpenCounts(Database database) {
        this.database = database;
    }

    List<Cell> of(Watch watch, Instant now) {
        return database.list(
                """
                select coalesce(department, '-'), category, coalesce(region, '-'), state,\s""" + Lamp.OF_ROW + """
                 as lamp, count(*),
                    count(*) filter (where state = 'OBJECTED' and returns >= 2),
                    count(extension_asked), count(*) filter (where appeal = 'OPEN'),
                    count(*) filter (where reopened > 0), count(*) filter (where level > 0),
                    count(*) filter (where lifted)
                from service_request where """ + " " + OPEN + own(watch) + " group by 1, 2, 3, 4, 5",
                OpenCounts::read,
                Stream.concat(Stream.of(now, now), Stream.ofNullable(watch.department()))
                        .toArray());
    }

    /** Drawn for a call back that has not been made. */
    long notCalledBack(Watch watch) {
        return database.get(
                "select count(*) from service_request where sampled and visited_at is null and closed_at is not null"
                        + own(watch),
                row -> row.getLong(1),
                Stream.ofNullable(watch.department()).toArray());
    }

    static String own(Watch watch) {
        return watch.department() == null ? "" : " and department = ?";
    }

    private static Cell read(ResultSet row) throws SQLException {
        return new Cell(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                State.valueOf(row.getString(4)),
                Lamp.valueOf(row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12));
    }
}
