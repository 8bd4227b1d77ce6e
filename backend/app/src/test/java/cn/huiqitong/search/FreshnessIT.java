package cn.huiqitong.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.platform.Database;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The promise that the index relies on: a reading that cannot have seen a transaction has a smaller number than it. */
@MicronautTest(transactional = false, startApplication = false)
class FreshnessIT {

    @Inject
    Freshness freshness;

    @Inject
    Database database;

    @Test
    void a_running_transaction_holds_the_number_down() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Long> running = new CompletableFuture<>();
        Thread writer = Thread.ofPlatform()
                .start(() -> database.inTransaction(() -> {
                    running.complete(transaction());
                    await(asked);
                    return true;
                }));
        long number = running.get();
        database.inTransaction(this::transaction);
        assertThat(freshness.now()).isLessThanOrEqualTo(number);
        asked.countDown();
        writer.join();
        awaitOthers(number);
        assertThat(freshness.now()).isGreaterThan(number);
    }

    /** The portal at work beside this test may still run transactions of about the same age. */
    private void awaitOthers(long number) {
        for (int i = 0; i < 2000 && freshness.now() <= number; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** In production the portal's account owns its database and nothing else. */
    @Test
    void an_ordinary_account_may_ask_which_database_it_is() {
        database.update("create role ordinary");
        String name = database.inTransaction(() -> {
            database.update("set local role ordinary");
            return freshness.database();
        });
        assertThat(name).isEqualTo(freshness.database()).contains("/");
    }

    private long transaction() {
        return database.get("select pg_current_xact_id()::text", row -> Long.parseLong(row.getString(1)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
