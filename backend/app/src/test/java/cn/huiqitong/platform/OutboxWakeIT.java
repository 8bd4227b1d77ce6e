package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With a poll of an hour only the commit itself can wake a consumer. */
@MicronautTest(transactional = false, startApplication = false)
@Property(name = "huiqitong.outbox.poll", value = "1h")
@Property(name = "outbox.wake.test", value = "true")
class OutboxWakeIT {

    @Serdeable
    record Woken(int number) {}

    /** Nobody listens to it. */
    @Serdeable
    record Nudge() {}

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    Sleeper sleeper;

    @Test
    void the_commit_wakes_the_consumer() throws InterruptedException {
        for (int number = 1; number <= 3; number++) {
            commit(new Woken(number));
            assertThat(takenAfterCommits()).isEqualTo(number);
        }
    }

    private void commit(Object event) {
        database.inTransaction(() -> {
            outbox.publish("k", event);
            return event;
        });
    }

    /** An older transaction of the portal at work beside this test can make the first wake come too early: commit again. */
    private @Nullable Integer takenAfterCommits() throws InterruptedException {
        var taken = sleeper.taken.poll(2, TimeUnit.SECONDS);
        for (int i = 0; taken == null && i < 30; i++) {
            commit(new Nudge());
            taken = sleeper.taken.poll(2, TimeUnit.SECONDS);
        }
        return taken;
    }

    @Singleton
    @Requires(property = "outbox.wake.test")
    static class Sleeper implements OutboxConsumer {
        final LinkedBlockingQueue<Integer> taken = new LinkedBlockingQueue<>();

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public Set<String> topics() {
            return Set.of("Woken");
        }

        @Override
        public void handle(OutboxEvent event) {
            taken.add(event.payload(Woken.class).number());
        }
    }
}
