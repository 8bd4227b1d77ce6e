package cn.huiqitong.matching;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.util.StringUtils;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the worker going while the portal runs, on as many threads as the machine has processors: woken by queued work here,
 * within half a second by work queued elsewhere.
 */
@Singleton
@Requires(property = "huiqitong.matching.loop", notEquals = StringUtils.FALSE)
@Order(Ordered.LOWEST_PRECEDENCE)
class MatchLoop implements ApplicationEventListener<StartupEvent>, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(MatchLoop.class);
    private static final long POLL_MILLIS = 500;
    private static final long STOP_SECONDS = 5;

    private final MatchWorker worker;
    private final NewDay newDay;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private final List<Thread> threads = new ArrayList<>();
    private final int workers;

    MatchLoop(MatchWorker worker, NewDay newDay, @Value("${huiqitong.matching.workers:0}") int workers) {
        this.worker = worker;
        this.newDay = newDay;
        this.workers = workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofPlatform().daemon().name("matching-" + i).start(this));
        }
    }

    @TransactionalEventListener
    void wake(WorkQueue.Queued queued) {
        bell.release(workers);
    }

    @Override
    public void run() {
        while (running) {
            try {
                newDay.queueCity();
                if (!worker.step() && bell.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("matching waits for the database: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Lets the running batch end before the database closes. */
    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        bell.release(workers);
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        }
    }
}
