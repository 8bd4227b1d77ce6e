package cn.huiqitong.platform;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Publishes events with the change they tell of: both commit or neither does. Consumers get them after the commit, woken
 * at once in this copy of the portal and within half a second in the others.
 */
@Singleton
public final class Outbox {

    /** Something was written; tells the pumps after commit. */
    record Written() {}

    private final Database database;
    private final Json json;
    private final InstantSource clock;
    private final ApplicationEventPublisher<Written> written;

    Outbox(Database database, Json json, InstantSource clock, ApplicationEventPublisher<Written> written) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.written = written;
    }

    /** Inside the caller's transaction. The topic is the simple name of the event's record; key names its subject. */
    public void publish(String key, Object event) {
        publish(event.getClass().getSimpleName(), key, event);
    }

    /** Inside the caller's transaction; payload is a {@code @Serdeable} record. */
    public void publish(String topic, String key, Object payload) {
        database.inTransaction(() -> {
            database.update(
                    "insert into outbox(topic, key, payload, published_at) values (?, ?, ?::jsonb, ?)",
                    topic,
                    key,
                    json.write(payload),
                    clock.instant());
            written.publishEvent(new Written());
            return key;
        });
    }
}
