package cn.huiqitong.request.clock;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.deadline.ClockKind;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All runs of a request's clocks, in the order in which they began. */
@Singleton
public class ClockLines {

    private final Database database;

    ClockLines(Database database) {
        this.database = database;
    }

    public List<ClockLine> of(long requestId) {
        return database.list(
                "select * from request_clock where request_id = ? order by id", ClockLines::read, requestId);
    }

    private static ClockLine read(ResultSet row) throws SQLException {
        ClockKind kind = ClockKind.valueOf(row.getString("kind"));
        return new ClockLine(
                kind.name(),
                kind.label(),
                kind.owedByOffice(),
                row.getString("department"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("soon_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("paused"),
                row.getInt("extended_days"),
                instant(row.getTimestamp("ended_at")),
                row.getString("ending"),
                row.getBoolean("excused"),
                row.getObject("used_seconds", Long.class),
                row.getObject("paused_seconds", Long.class),
                row.getObject("returned_seconds", Long.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
