package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.env.Environment;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The promises of the outbox, each against the real database: nothing lost, nothing early, nobody blocked. */
@MicronautTest(transactional = false, startApplication = false)
class OutboxIT {

    @Serdeable
    record Counted(int number) {}

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    Json json;

    @Inject
    Environment settings;

    private final TestClock clock = new TestClock();

    @Test
    void gives_events_in_order_and_only_once() {
        var reader = new Reader("order", "OrderTopic");
        IntStream.range(0, 5).forEach(n -> outbox.publish("OrderTopic", "k" + n, new Counted(n)));
        settle();

        drain(reader);
        drain(reader);

        assertThat(reader.numbers()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void a_rolled_back_change_leaves_no_event() {
        var reader = new Reader("rollback", "RollbackTopic");
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    outbox.publish("RollbackTopic", "lost", new Counted(1));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        outbox.publish("RollbackTopic", "kept", new Counted(2));
        settle();

        drain(reader);

        assertThat(reader.numbers()).containsExactly(2);
    }

    @Test
    void an_event_that_commits_late_is_not_passed_over() throws SQLException {
        var reader = new Reader("late", "LateTopic");
        try (var early = connect()) {
            early.setAutoCommit(false);
            insert(early, "LateTopic", 1);
            outbox.publish("LateTopic", "k", new Counted(2));

            drain(reader);
            assertThat(reader.numbers()).as("the older transaction still runs").isEmpty();

            early.commit();
        }
        settle();
        drain(reader);
        assertThat(reader.numbers()).containsExactly(1, 2);
    }

    @Test
    void an_idle_consumer_moves_past_foreign_topics_without_losing_its_own() throws SQLException {
        var reader = new Reader("foreign", "OwnTopic");
        try (var early = connect()) {
            early.setAutoCommit(false);
            insert(early, "OwnTopic", 1);
            outbox.publish("ForeignTopic", "k", new Counted(7));
            drain(reader);
            early.commit();
        }
        settle();
        drain(reader);
        assertThat(reader.numbers()).containsExactly(1);
    }

    @Test
    void two_pumps_share_one_consumer_without_giving_an_event_twice() throws Exception {
        var reader = new Reader("shared", "SharedTopic");
        IntStream.range(0, 60).forEach(n -> outbox.publish("SharedTopic", "k", new Counted(n)));
        settle();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> drain(reader));
            var two = threads.submit(() -> drain(reader));
            one.get();
            two.get();
        }
        drain(reader);
        assertThat(reader.numbers())
                .containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
    }

    @Test
    void a_second_pump_leaves_a_consumer_alone_that_is_at_work() throws Exception {
        var started = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var slow = new Reader("slow", "SlowTopic") {
            @Override
            public void handle(OutboxEvent event) {
                started.countDown();
                await(finish);
                super.handle(event);
            }
        };
        outbox.publish("SlowTopic", "k", new Counted(1));
        settle();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var working = threads.submit(() -> pump(slow).step());
            await(started);
            assertThat(pump(slow).step()).isEqualTo(OutboxPump.Step.TAKEN);

            var other = new Reader("beside", "BesideTopic");
            outbox.publish("BesideTopic", "k", new Counted(9));
            settle();
            drain(other);
            assertThat(other.numbers())
                    .as("work of one consumer delays no other")
                    .containsExactly(9);

            finish.countDown();
            assertThat(working.get()).isEqualTo(OutboxPump.Step.HANDLED);
        }
    }

    @Test
    void a_failing_consumer_waits_longer_each_time_and_then_gets_the_event_again() {
        var failing = new Reader("failing", "FailTopic") {
            @Override
            public void handle(OutboxEvent event) {
                super.handle(event);
                if (taken.size() < 3) {
                    throw new IllegalStateException("not yet");
                }
            }
        };
        var healthy = new Reader("healthy", "FailTopic");
        outbox.publish("FailTopic", "k", new Counted(5));
        settle();

        assertThat(pump(failing).step()).isEqualTo(OutboxPump.Step.FAILED);
        assertThat(pump(failing).step()).as("paused").isEqualTo(OutboxPump.Step.IDLE);
        drain(healthy);
        assertThat(healthy.numbers()).containsExactly(5);

        clock.forward(250);
        assertThat(pump(failing).step()).isEqualTo(OutboxPump.Step.FAILED);
        clock.forward(250);
        assertThat(pump(failing).step()).as("the pause doubles").isEqualTo(OutboxPump.Step.IDLE);
        clock.forward(250);
        assertThat(pump(failing).step()).isEqualTo(OutboxPump.Step.HANDLED);
        assertThat(failing.numbers()).containsExactly(5, 5, 5);
        assertThat(pump(failing).step()).isEqualTo(OutboxPump.Step.IDLE);
    }

    @Test
    void what_a_consumer_wrote_before_it_failed_is_rolled_back() {
        var attempts = new AtomicInteger();
        var writer = new Reader("writer", "WriteTopic") {
            @Override
            public void handle(OutboxEvent event) {
                outbox.publish("WrittenTopic", "k", new Counted(attempts.incrementAndGet()));
                if (attempts.get() == 1) {
                    throw new IllegalStateException("killed in the middle");
                }
            }
        };
        outbox.publish("WriteTopic", "k", new Counted(1));
        settle();
        drain(writer);
        clock.forward(10_000);
        drain(writer);
        settle();

        var reader = new Reader("written", "WrittenTopic");
        drain(reader);
        assertThat(reader.numbers()).containsExactly(2);
    }

    private OutboxPump pump(OutboxConsumer consumer) {
        return new OutboxPump(consumer, database, json, clock, Duration.ofMillis(500));
    }

    /** Waits until no transaction of the portal at work beside this test is older than what was published. */
    private void settle() {
        for (int i = 0; i < 2000 && !settled(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        assertThat(settled()).isTrue();
    }

    private boolean settled() {
        return database.get(
                "select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) from outbox",
                row -> row.getBoolean(1));
    }

    private void drain(OutboxConsumer consumer) {
        var pump = pump(consumer);
        while (pump.step() == OutboxPump.Step.HANDLED) {
            Thread.onSpinWait();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                settings.getRequiredProperty("huiqitong.db.url", String.class), "postgres", "postgres");
    }

    private static void insert(Connection connection, String topic, int number) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox(topic, key, payload, published_at) values (?, 'k', ?::jsonb, now())")) {
            insert.setString(1, topic);
            insert.setString(2, "{\"number\":" + number + "}");
            insert.executeUpdate();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class Reader implements OutboxConsumer {
        final LinkedBlockingQueue<Integer> taken = new LinkedBlockingQueue<>();
        private final String name;
        private final String topic;

        Reader(String name, String topic) {
            this.name = name;
            this.topic = topic;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public void handle(OutboxEvent event) {
            taken.add(event.payload(Counted.class).number());
        }

        List<Integer> numbers() {
            return new ArrayList<>(taken);
        }
    }

    private static final class TestClock implements InstantSource {
        private Instant now = Instant.parse("2026-11-22T02:00:00Z");

        @Override
        public synchronized Instant instant() {
            return now;
        }

        synchronized void forward(long millis) {
            now = now.plusMillis(millis);
        }
    }
}
