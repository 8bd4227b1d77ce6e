package cn.huiqitong.request.history;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Checks that administrators start, and how they went: table {@code history_check}. One is open at a time. */
@Singleton
class HistoryChecks {

    private final Database database;
    private final Recordings recordings;
    private final Audit audit;
    private final Json json;
    private final InstantSource clock;

    HistoryChecks(Database database, Recordings recordings, Audit audit, Json json, InstantSource clock) {
        this.database = database;
        this.recordings = recordings;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The check that is open already, or a new one. */
    CheckView start(String username) {
        return database.inTransaction(() -> {
            database.find("""
                            insert into history_check (state, started_by, started_at, total)
                            values ('WAITING', ?, ?, ?) on conflict do nothing returning id""", row -> row.getLong(1), username, clock.instant(), recordings.count())
                    .ifPresent(id -> audit.record(username, "CHECK", "RequestHistory", Long.toString(id), null, null));
            return open().orElseThrow();
        });
    }

    Optional<CheckView> open() {
        return database.find("select * from history_check where state in ('WAITING', 'RUNNING')", this::read);
    }

    /** Newest first. */
    List<CheckView> list(int limit) {
        return database.list("select * from history_check order by id desc limit ?", this::read, limit);
    }

    CheckView get(long id) {
        return database.find("select * from history_check where id = ?", this::read, id)
                .orElseThrow(() -> Problem.notFound("没有这次核对。"));
    }

    void reached(long id, HistoryCheck.Reached reached) {
        database.update(
                "update history_check set state = 'RUNNING', requests = ?, entries = ? where id = ?",
                reached.requests(),
                reached.entries(),
                id);
    }

    void finish(long id, CheckState state, long roots, long broken, List<Finding> findings) {
        database.update(
                """
                update history_check set state = ?, roots = ?, broken = ?, findings = ?::jsonb, finished_at = ?
                where id = ?""", state.name(), roots, broken, json.write(findings.toArray(Finding[]::new)), clock.instant(), id);
    }

    private CheckView read(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new CheckView(
                row.getLong("id"),
                CheckState.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                row.getLong("total"),
                row.getLong("requests"),
                row.getLong("entries"),
                row.getLong("roots"),
                row.getLong("broken"),
                List.of(json.read(row.getString("findings"), Finding[].class)),
                finished == null ? null : finished.toInstant());
    }
}
