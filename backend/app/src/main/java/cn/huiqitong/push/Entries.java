package cn.huiqitong.push;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Paging;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of the inbox; each call names the reader and touches nobody else's entries. What was read by one
 * account of a firm is read for the firm; in a group (a department, a desk) each reads for oneself.
 */
@Singleton
class Entries {

    /** An older entry of a group counts as read, so that whoever joins a desk does not begin with years of it. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final int MOST_COUNTED = 1000;

    private static final String SELECT = """
            select n.*, coalesce(n.read_at, r.read_at) as seen_at from notification n
            left join notification_read r on r.notification_id = n.id and r.username = ?""";

    /** Parameters: username, keys, since when entries of groups are news. */
    private static final String UNREAD = """
            from notification n
            where n.recipient = any(?) and n.read_at is null
            and (n.recipient like 'firm:%' or n.recipient like 'user:%' or n.created_at > ?)
            and not exists (select 1 from notification_read r where r.notification_id = n.id and r.username = ?)""";

    private final Database database;
    private final InstantSource clock;

    Entries(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Newest first. Each recipient's newest are taken by index, then merged. */
    List<NotificationView> list(Reader reader, Paging paging) {
        return database.list(
                SELECT + """
                 where n.id in (
                    select newest.id from unnest(?::text[]) as own (key) cross join lateral (
                        select id from notification where recipient = own.key order by id desc limit ?) newest
                    order by newest.id desc limit ? offset ?)
                order by n.id desc""",
                this::read,
                reader.username(),
                reader.keys(),
                paging.offset() + paging.size(),
                paging.size(),
                paging.offset());
    }

    Optional<NotificationView> find(Reader reader, long id) {
        return database.find(
                SELECT + " where n.id = ? and n.recipient = any(?)", this::read, reader.username(), id, reader.keys());
    }

    long count(Reader reader) {
        return database.get(
                "select count(*) from notification where recipient = any(?)", row -> row.getLong(1), (Object)
                        reader.keys());
    }

    /** Among the newest of each recipient, so that a desk with a hundred thousand entries costs no more than a firm. */
    long countUnread(Reader reader) {
        return database.get("""
                select count(*) from unnest(?::text[]) as own (key) cross join lateral (
                    select * from notification where recipient = own.key order by id desc limit ?) n
                where n.read_at is null
                and (n.recipient like 'firm:%' or n.recipient like 'user:%' or n.created_at > ?)
                and not exists (select 1 from notification_read r where r.notification_id = n.id and r.username = ?)""", row -> row.getLong(1), reader.keys(), MOST_COUNTED, newsSince(), reader.username());
    }

    /** Marks an entry; the time of the first reading stays. Returns whether the reader has such an entry. */
    boolean markRead(Reader reader, long id) {
        Optional<Recipient> owner = database.find(
                "select recipient from notification where id = ? and recipient = any(?)",
                row -> new Recipient(row.getString(1)),
                id,
                reader.keys());
        owner.ifPresent(recipient -> mark(recipient, id, reader.username()));
        return owner.isPresent();
    }

    private void mark(Recipient recipient, long id, String username) {
        if (recipient.readsAsOne()) {
            database.update("update notification set read_at = coalesce(read_at, ?) where id = ?", clock.instant(), id);
        } else {
            database.update(
                    "insert into notification_read values (?, ?, ?) on conflict do nothing",
                    id,
                    username,
                    clock.instant());
        }
    }

    void markAllRead(Reader reader) {
        database.inTransaction(() -> {
            database.update("""
                    update notification set read_at = ? where recipient = any(?) and read_at is null
                    and (recipient like 'firm:%' or recipient like 'user:%')""", clock.instant(), reader.keys());
            return database.update(
                    "insert into notification_read (notification_id, username, read_at) select n.id, ?, ? " + UNREAD
                            + " on conflict do nothing",
                    reader.username(),
                    clock.instant(),
                    reader.keys(),
                    newsSince(),
                    reader.username());
        });
    }

    private Instant newsSince() {
        return clock.instant().minus(NEWS);
    }

    private NotificationView read(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        Recipient recipient = new Recipient(row.getString("recipient"));
        Instant createdAt = row.getTimestamp("created_at").toInstant();
        Instant seenAt = instant(row.getTimestamp("seen_at"));
        boolean old = !recipient.readsAsOne() && !createdAt.isAfter(newsSince());
        return new NotificationView(
                row.getLong("id"),
                kind,
                kind.label(),
                row.getString("title"),
                row.getString("text"),
                row.getString("why"),
                row.getString("item_id"),
                row.getObject("request_id", Long.class),
                row.getString("link"),
                createdAt,
                seenAt == null && old ? createdAt : seenAt);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
