package cn.huiqitong.platform;

import java.util.List;
import java.util.Set;

/**
 * Follows the outbox for this copy of the portal alone, from the moment it is made: for what each copy keeps in memory. Its
 * place is lost with the process, as is what it keeps current. Safe order as for consumers: only below the horizon.
 */
public final class OutboxTail {

    private static final int PAGE = 5_000;

    private final Database database;
    private final String[] topics;
    private String xid;
    private long id;

    OutboxTail(Database database, Set<String> topics) {
        this.database = database;
        this.topics = topics.toArray(String[]::new);
        this.xid = horizon();
    }

    /** An event's topic and key; whoever follows reads the present state. */
    public record Heard(String xid, long id, String topic, String key) {}

    private String horizon() {
        return database.get("select pg_snapshot_xmin(pg_current_snapshot())::text", row -> row.getString(1));
    }

    /** The next events, some thousands at most; empty when there are no more at present. */
    public synchronized List<Heard> next() {
        List<Heard> heard = database.list(
                """
                select xid::text, id, topic, key from outbox
                where (xid, id) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot()) and topic = any(?)
                order by xid, id limit ?""",
                row -> new Heard(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)),
                xid,
                id,
                topics,
                PAGE);
        if (!heard.isEmpty()) {
            xid = heard.getLast().xid();
            id = heard.getLast().id();
        }
        return heard;
    }
}
