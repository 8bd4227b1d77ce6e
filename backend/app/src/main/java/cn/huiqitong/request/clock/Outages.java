package cn.huiqitong.request.clock;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** When the timers did not look, because no copy of the portal was up. */
@Singleton
public class Outages {

    private final Database database;

    Outages(Database database) {
        this.database = database;
    }

    /** Says that the timers look now; a silence before that is longer than {@code tolerated} is kept as an outage. */
    public void beat(Instant now, Duration tolerated) {
        database.inTransaction(() -> {
            database.find(
                            "select last_at from timer_pulse for update",
                            row -> row.getTimestamp(1).toInstant())
                    .filter(last -> last.plus(tolerated).isBefore(now))
                    .ifPresent(last ->
                            database.update("insert into timer_outage (from_at, to_at) values (?, ?)", last, now));
            return database.update("""
                    insert into timer_pulse (last_at) values (?)
                    on conflict (one) do update set last_at = greatest(timer_pulse.last_at, excluded.last_at)""", now);
        });
    }

    boolean covers(Instant at) {
        return database.get(
                "select exists (select 1 from timer_outage where from_at <= ? and to_at >= ?)",
                row -> row.getBoolean(1),
                at,
                at);
    }
}
