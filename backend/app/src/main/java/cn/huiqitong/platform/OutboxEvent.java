package cn.huiqitong.platform;

import java.time.Instant;

/** One committed event: its topic (simple name of the event's record), the key of its subject and the record as JSON. */
public final class OutboxEvent {

    private final long id;
    private final String topic;
    private final String key;
    private final Instant publishedAt;
    private final String payload;
    private final Json json;

    OutboxEvent(long id, String topic, String key, Instant publishedAt, String payload, Json json) {
        this.id = id;
        this.topic = topic;
        this.key = key;
        this.publishedAt = publishedAt;
        this.payload = payload;
        this.json = json;
    }

    /** Unique and stable: fit as an idempotency key of what a consumer does. */
    public long id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public String key() {
        return key;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public <T> T payload(Class<T> type) {
        return json.read(payload, type);
    }

    @Override
    public String toString() {
        return topic + "#" + id + "(" + key + ")";
    }
}
