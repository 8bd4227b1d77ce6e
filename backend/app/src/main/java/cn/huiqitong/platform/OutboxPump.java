package cn.huiqitong.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the outbox to one consumer, on a thread of its own so that a slow or failing consumer delays no other. */
final class OutboxPump implements Runnable {

    enum Step {
        /** Events were handled, there may be more. */
        HANDLED,
        /** Nothing to do now. */
        IDLE,
        /** Another pump has this consumer. */
        TAKEN,
        /** The consumer failed and is postponed. */
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(OutboxPump.class);

    /** So long it waits after the bell: what else is published meanwhile is the same round, not one each. */
    private static final Duration GATHER = Duration.ofMillis(100);

    private final OutboxConsumer consumer;
    private final Database database;
    private final OutboxCursor cursor;
    private final InstantSource clock;
    private final Duration poll;
    private final String[] topics;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;

    OutboxPump(OutboxConsumer consumer, Database database, Json json, InstantSource clock, Duration poll) {
        this.consumer = consumer;
        this.database = database;
        this.clock = clock;
        this.poll = poll;
        this.cursor = new OutboxCursor(consumer.name(), database, json, clock);
        this.topics = consumer.topics().toArray(String[]::new);
    }

    void wake() {
        bell.release();
    }

    void stop() {
        running = false;
        wake();
    }

    @Override
    public void run() {
        cursor.create();
        while (running) {
            try {
                if (step() != Step.HANDLED && bell.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS) && running) {
                    Thread.sleep(GATHER);
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                lostDatabase(e);
            }
        }
    }

    private void lostDatabase(RuntimeException e) {
        if (running) {
            LOG.warn("outbox consumer {} waits for the database: {}", consumer.name(), e.toString());
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(poll);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** One batch in one transaction. */
    Step step() {
        cursor.create();
        try {
            return database.inTransaction(this::advance);
        } catch (ConsumerFailed e) {
            LOG.warn("outbox consumer {} failed at {}", consumer.name(), e.events, e.getCause());
            cursor.postpone(e.failures, String.valueOf(e.getCause()));
            return Step.FAILED;
        }
    }

    private Step advance() {
        if (!cursor.claim()) {
            return Step.TAKEN;
        }
        var place = cursor.place();
        if (place.retryAt() != null && place.retryAt().isAfter(clock.instant())) {
            return Step.IDLE;
        }
        var horizon = cursor.horizon();
        var events = cursor.next(place, horizon, topics, consumer.batch());
        if (events.isEmpty()) {
            cursor.passTo(horizon);
            return Step.IDLE;
        }
        try {
            consumer.handleAll(events);
        } catch (RuntimeException | Error e) {
            throw new ConsumerFailed(e, place.failures(), events.toString());
        }
        cursor.moveTo(events.getLast());
        return Step.HANDLED;
    }

    private static final class ConsumerFailed extends RuntimeException {
        private final int failures;
        private final String events;

        ConsumerFailed(Throwable cause, int failures, String events) {
            super(cause);
            this.failures = failures;
            this.events = events;
        }
    }
}
