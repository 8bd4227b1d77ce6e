package cn.huiqitong.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what nobody needs any more: events all consumers have passed, answers nobody will ask for again. */
@Singleton
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration KEEP_EVENTS = Duration.ofDays(30);
    private static final Duration KEEP_ANSWERS = Duration.ofDays(7);

    private final Database database;
    private final InstantSource clock;

    Housekeeping(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    void tidy() {
        var events = database.update("""
                delete from outbox o where o.published_at < ?
                and not exists (select 1 from outbox_cursor c where (c.xid, c.id) < (o.xid, o.id))""", clock.instant().minus(KEEP_EVENTS));
        var answers = database.update(
                "delete from idempotency where created_at < ?", clock.instant().minus(KEEP_ANSWERS));
        database.update(
                "delete from rate_limit where used_until < ?", clock.instant().minus(KEEP_ANSWERS));
        LOG.info("housekeeping removed {} events and {} answers", events, answers);
    }
}
