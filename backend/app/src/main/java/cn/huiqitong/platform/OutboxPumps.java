package cn.huiqitong.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one pump for each consumer while the portal runs. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
class OutboxPumps implements ApplicationEventListener<StartupEvent> {

    private static final long STOP_SECONDS = 5;

    private final List<OutboxPump> pumps;
    private final List<Thread> threads = new ArrayList<>();

    /** The poll is for what other copies of the portal publish; what this one does wakes its pumps. */
    OutboxPumps(
            List<OutboxConsumer> consumers,
            Database database,
            Json json,
            InstantSource clock,
            @Property(name = "huiqitong.outbox.poll", defaultValue = "500ms") Duration poll) {
        this.pumps = consumers.stream()
                .map(consumer -> new OutboxPump(consumer, database, json, clock, poll))
                .toList();
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        pumps.forEach(pump -> threads.add(Thread.ofVirtual().name("outbox").start(pump)));
    }

    @TransactionalEventListener
    void wake(Outbox.Written written) {
        pumps.forEach(OutboxPump::wake);
    }

    /** Lets the running steps end before the database closes. */
    @PreDestroy
    void stop() throws InterruptedException {
        pumps.forEach(OutboxPump::stop);
        for (var thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        }
    }
}
