package cn.huiqitong.request.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The last change of a stored rule. */
record Change(int version, Instant at, String by, String reason) {

    static Change read(ResultSet row) throws SQLException {
        return new Change(
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getString("reason"));
    }
}
