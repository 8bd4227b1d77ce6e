package cn.huiqitong.push.delivery;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries that wait. A claim is a lease in a short transaction of its own; sending happens outside of any. Who
 * dies in the middle loses the lease, and another tries again.
 */
@Singleton
class DeliveryQueue {

    /** Longer than a batch may take: a worker gives back what it has not come to by half of it. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int LONGEST_REASON = 500;

    private final Database database;
    private final InstantSource clock;

    DeliveryQueue(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes what is due, longest due first; workers at the same time get different ones.
     *
     * @param away targets that are not to be tried now
     */
    List<Delivery> claim(ChannelName channel, Collection<String> away, int most) {
        Instant now = clock.instant();
        return database.list(
                """
                with due as (
                    select id from delivery
                    where state = 'PENDING' and channel = ? and due_at <= ? and target <> all(?)
                    order by due_at, id limit ? for update skip locked)
                update delivery d set claim = ?, attempts = attempts + 1, due_at = ? from due where d.id = due.id
                returning d.*""",
                DeliveryQueue::read,
                channel.name(),
                now,
                away.toArray(String[]::new),
                most,
                UUID.randomUUID(),
                now.plus(LEASE));
    }

    void sent(Delivery delivery) {
        finish(delivery, "SENT", null);
    }

    void drop(Delivery delivery, String reason) {
        finish(delivery, "DROPPED", reason);
    }

    /** Given up; stays for an administrator to see. */
    void fail(Delivery delivery, String reason) {
        finish(delivery, "FAILED", reason);
    }

    private void finish(Delivery delivery, String state, @Nullable String reason) {
        database.update("""
                update delivery set state = ?, last_error = ?, finished_at = ?, claim = null
                where id = ? and claim = ?""", state, shortened(reason), clock.instant(), delivery.id(), delivery.claim());
    }

    void tryAgain(Delivery delivery, Duration pause, String reason) {
        database.update(
                "update delivery set due_at = ?, last_error = ?, claim = null where id = ? and claim = ?",
                clock.instant().plus(pause),
                shortened(reason),
                delivery.id(),
                delivery.claim());
    }

    /** As if it had not been claimed, but not before {@code pause}. */
    void giveBack(Delivery delivery, Duration pause) {
        database.update(
                "update delivery set due_at = ?, attempts = attempts - 1, claim = null where id = ? and claim = ?",
                clock.instant().plus(pause),
                delivery.id(),
                delivery.claim());
    }

    private static @Nullable String shortened(@Nullable String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getObject("key", UUID.class),
                row.getString("target"),
                row.getObject("notification_id", Long.class),
                row.getObject("digest_day", LocalDate.class),
                row.getInt("attempts"),
                row.getObject("claim", UUID.class));
    }
}
