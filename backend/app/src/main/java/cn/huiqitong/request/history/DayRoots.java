package cn.huiqitong.request.history;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table {@code history_root}, which only grows. */
@Singleton
class DayRoots {

    private final Database database;

    DayRoots(Database database) {
        this.database = database;
    }

    Optional<DayRoot> last() {
        return database.find("select * from history_root order by day desc limit 1", DayRoots::read);
    }

    /** Oldest first. */
    List<DayRoot> listAll() {
        return database.list("select * from history_root order by day", DayRoots::read);
    }

    /** Newest first, before a day. */
    List<DayRoot> list(@Nullable LocalDate before, int limit) {
        return database.list(
                "select * from history_root where day < coalesce(?::date, 'infinity') order by day desc limit ?",
                DayRoots::read,
                before,
                limit);
    }

    /** Unless the day is closed already. */
    void insert(DayRoot root) {
        database.update(
                """
                insert into history_root (day, after_id, to_id, entries, tree, previous, root, closed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (day) do nothing""",
                root.day(),
                root.afterId(),
                root.toId(),
                root.entries(),
                root.tree(),
                root.previous(),
                root.root(),
                root.closedAt());
    }

    /** The tree over the entries as they stand now. */
    Merkle tree(long afterId, long toId) {
        Merkle tree = new Merkle();
        database.each(
                "select hash from request_history where id > ? and id <= ? order by id",
                10_000,
                row -> tree.add(row.getString(1)),
                afterId,
                toId);
        return tree;
    }

    private static DayRoot read(ResultSet row) throws SQLException {
        return new DayRoot(
                row.getObject("day", LocalDate.class),
                row.getLong("after_id"),
                row.getLong("to_id"),
                row.getLong("entries"),
                row.getString("tree"),
                row.getString("previous"),
                row.getString("root"),
                row.getTimestamp("closed_at").toInstant());
    }
}
