package cn.huiqitong.enterprise.intake;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.util.StringUtils;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps deliveries being applied while the portal runs; those of a copy that died are found within two seconds. */
@Singleton
@Requires(property = "huiqitong.imports.loop", notEquals = StringUtils.FALSE)
@Order(Ordered.LOWEST_PRECEDENCE)
class ApplyLoop implements ApplicationEventListener<StartupEvent>, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ApplyLoop.class);
    private static final long POLL_MILLIS = 2_000;
    private static final long STOP_SECONDS = 5;

    private final Applying applying;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    ApplyLoop(Applying applying) {
        this.applying = applying;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        thread = Thread.ofVirtual().name("imports").start(this);
    }

    @TransactionalEventListener
    void wake(Applying.Started started) {
        bell.release();
    }

    @Override
    public void run() {
        while (running) {
            try {
                if (!step() && bell.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean step() {
        try {
            return applying.step();
        } catch (RuntimeException e) {
            LOG.warn("imports wait for the database: {}", e.toString());
            return false;
        }
    }

    /** Lets the running chunk end before the database closes. */
    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        bell.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        }
    }
}
