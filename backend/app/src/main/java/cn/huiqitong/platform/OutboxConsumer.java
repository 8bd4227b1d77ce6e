package cn.huiqitong.platform;

import java.util.List;
import java.util.Set;

/**
 * Takes the events of some topics, each at least once and in the order of their transactions. Each call runs inside one
 * transaction together with the move of the consumer's cursor: what it writes to the database happens exactly once, what
 * it does elsewhere (index, mail) may be repeated and must be idempotent. Events of concurrent transactions may come in
 * another order than their changes were made, so read the present state instead of trusting the payload. An exception
 * makes this consumer, and no other, try again after a while.
 */
public interface OutboxConsumer {

    /** Stable: names the cursor in the database. */
    String name();

    /** Simple names of the event records it wants. */
    Set<String> topics();

    void handle(OutboxEvent event);

    /** How many events it likes to take at once. */
    default int batch() {
        return 1;
    }

    /** Up to {@link #batch()} events in order; all of them are repeated when this fails. */
    default void handleAll(List<OutboxEvent> events) {
        events.forEach(this::handle);
    }
}
