package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.history.HistoryCheck;
import cn.huiqitong.request.history.Recorded;
import cn.huiqitong.request.history.Recordings;
import cn.huiqitong.request.lifecycle.State;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The requests as their histories are checked against them. */
@Singleton
public final class RequestRecordings implements Recordings {

    private final Database database;

    RequestRecordings(Database database) {
        this.database = database;
    }

    /** The check of all histories in a database, wherever it is. */
    public static HistoryCheck check(Database database) {
        return new HistoryCheck(database, new RequestRecordings(database));
    }

    static Recorded of(ServiceRequest request) {
        return new Recorded(
                request.storedId(),
                request.number(),
                request.version(),
                request.state(),
                request.content().digest(),
                RequestColumns.recorded(request));
    }

    /** From the row itself: what stands there need not be a request that the portal could have written. */
    private static Recorded read(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("id"),
                row.getString("number"),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                RequestRows.content(row, null).digest(),
                RequestColumns.recorded(row));
    }

    @Override
    public long count() {
        return database.get("select count(*) from service_request", row -> row.getLong(1));
    }

    @Override
    public List<Recorded> after(long id, int limit) {
        return database.list(
                "select * from service_request where id > ? order by id limit ?", RequestRecordings::read, id, limit);
    }

    @Override
    public Optional<String> missing() {
        return database.find(
                """
                select d.day, d.last, coalesce(r.there, 0)
                from (select day, sum(last) as last from request_number group by day) d
                left join (select substr(number, 3, 8) as day, count(*) as there from service_request group by 1) r
                    on r.day = to_char(d.day, 'YYYYMMDD')
                where coalesce(r.there, 0) < d.last
                order by d.day limit 1""", row -> "%s 编到第 %d 号，现在只有 %d 件诉求".formatted(row.getString(1), row.getInt(2), row.getLong(3)));
    }
}
