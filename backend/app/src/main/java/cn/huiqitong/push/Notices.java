package cn.huiqitong.push;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads entries for the channels. */
@Singleton
public final class Notices {

    private final Database database;

    Notices(Database database) {
        this.database = database;
    }

    /** The entry must exist: a delivery goes with it. */
    public Notice get(long id) {
        return database.get("select * from notification where id = ?", Notices::read, id);
    }

    /** What a mail of the day has to tell, newest first. */
    public List<Notice> ofDigest(long delivery, int most) {
        return database.list("""
                select n.* from digest_entry e join notification n on n.id = e.notification_id
                where e.delivery_id = ? order by n.id desc limit ?""", Notices::read, delivery, most);
    }

    public long countOfDigest(long delivery) {
        return database.get("select count(*) from digest_entry where delivery_id = ?", row -> row.getLong(1), delivery);
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("recipient"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("text"),
                row.getString("why"),
                row.getString("item_id"),
                row.getObject("request_id", Long.class),
                row.getString("link"),
                row.getTimestamp("created_at").toInstant());
    }
}
