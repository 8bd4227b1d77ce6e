package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.lifecycle.Act;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Departments that help with requests. */
@Singleton
class Assistants {

    private final Database database;

    Assistants(Database database) {
        this.database = database;
    }

    /** In the order of their invitations. */
    List<Assistant> of(long requestId) {
        return database.list(
                "select * from request_assistant where request_id = ? order by invited_at, department",
                Assistants::read,
                requestId);
    }

    /** Of these requests those that the department helps with. */
    Map<Long, List<Assistant>> of(String department, Collection<Long> requests) {
        return database
                .list(
                        "select * from request_assistant where department = ? and request_id = any (?)",
                        row -> Map.entry(row.getLong("request_id"), List.of(read(row))),
                        department,
                        requests.toArray(Long[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Assistant read(ResultSet row) throws SQLException {
        return new Assistant(
                row.getString("department"),
                row.getTimestamp("invited_at").toInstant(),
                instant(row.getTimestamp("replied_at")));
    }

    /** Notes an invitation or an opinion; one invited again owes another opinion. */
    void after(Act act, long requestId, @Nullable String department, Instant now) {
        if (act == Act.INVITE) {
            database.update("""
                    insert into request_assistant (request_id, department, invited_at) values (?, ?, ?)
                    on conflict (request_id, department) do update set invited_at = excluded.invited_at, replied_at = null""", requestId, department, now);
        } else if (act == Act.ASSIST) {
            database.update(
                    "update request_assistant set replied_at = ? where request_id = ? and department = ?",
                    now,
                    requestId,
                    department);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
