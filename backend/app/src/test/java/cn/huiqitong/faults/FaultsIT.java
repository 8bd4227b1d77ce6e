package cn.huiqitong.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two copies of the packaged portal on one durable PostgreSQL: one is killed (kill -9) while firms file and while timers
 * run, and the database is taken away and brought back. Nothing is lost, nothing is done twice. On demand:
 * {@code -Dfaults=true}; takes some minutes, because the death of a copy is noticed after a minute.
 */
@EnabledIfSystemProperty(named = "faults", matches = "true")
class FaultsIT {

    private static final int REQUESTS = 600;
    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static City city;

    @BeforeAll
    static void open() {
        city = City.open();
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void a_copy_killed_while_firms_file_loses_and_doubles_nothing() throws Exception {
        try (Copy first = Copy.start("first", city.settings());
                Copy second = Copy.start("second", city.settings())) {
            long before = city.count("select count(*) from service_request");
            var filers = new Filers("killed", city, List.of(first, second));
            var filing = CompletableFuture.runAsync(() -> unchecked(() -> filers.file(REQUESTS, THREADS)));
            City.eventually(PATIENCE, () -> filers.acknowledged.size() > REQUESTS / 3);
            first.kill();
            filing.get();

            Figures.say("filing", "%d requests, %d attempts", REQUESTS, filers.attempts.get());
            assertThat(filers.acknowledged).hasSize(REQUESTS);
            assertThat(filers.acknowledged.values()).doesNotHaveDuplicates();
            assertThat(city.count("select count(*) from service_request") - before)
                    .isEqualTo(REQUESTS);
            everyHistoryIsWhole();
        }
    }

    @Test
    void a_copy_killed_while_timers_run_leaves_the_rest_to_the_other_and_no_step_is_done_twice() throws Exception {
        try (Copy first = Copy.start("first", city.settings());
                Copy second = Copy.start("second", city.settings())) {
            var filers = new Filers("timers", city, List.of(first, second));
            filers.file(REQUESTS, THREADS);
            int due = city.update("""
                    update request_clock set next_at = now() + interval '3 seconds', stage = 2
                    where ended_at is null and kind = 'CLOSE'""");
            City.eventually(PATIENCE, () -> reminded() > 0);
            first.kill();
            assertThat(City.eventually(PATIENCE, () -> reminded() >= due)).isTrue();

            Figures.say("timers", "%d clocks were due, %d requests reminded of", due, reminded());
            assertThat(city.count("""
                    select count(*) from (select request_id from request_history where act = 'REMIND'
                        group by request_id having count(*) > 1) twice""")).isZero();
            everyHistoryIsWhole();
        }
    }

    @Test
    void a_database_that_is_restarted_while_firms_file_loses_nothing() throws Exception {
        try (Copy first = Copy.start("first", city.settings());
                Copy second = Copy.start("second", city.settings())) {
            long before = city.count("select count(*) from service_request");
            var filers = new Filers("database", city, List.of(first, second));
            var filing = CompletableFuture.runAsync(() -> unchecked(() -> filers.file(REQUESTS, THREADS)));
            City.eventually(PATIENCE, () -> filers.acknowledged.size() > REQUESTS / 3);
            city.restart();
            filing.get();

            Figures.say("database", "%d requests, %d attempts", REQUESTS, filers.attempts.get());
            assertThat(filers.acknowledged).hasSize(REQUESTS);
            assertThat(city.count("select count(*) from service_request") - before)
                    .isEqualTo(REQUESTS);
            everyHistoryIsWhole();
            assertThat(City.eventually(PATIENCE, () -> untold() == 0))
                    .as("the receipts of all of them arrive")
                    .isTrue();
        }
    }

    /** How many requests a second two copies take from eight firms at a time; a measurement, not a bound. */
    @Test
    void filing_is_measured() throws Exception {
        try (Copy first = Copy.start("first", city.settings());
                Copy second = Copy.start("second", city.settings())) {
            new Filers("warm", city, List.of(first, second)).file(REQUESTS, THREADS);
            var filers = new Filers("rate", city, List.of(first, second));
            long from = System.nanoTime();
            filers.file(3 * REQUESTS, THREADS);
            double seconds = (System.nanoTime() - from) / 1e9;
            Figures.say(
                    "rate",
                    "%d requests filed in %.1f s: %.0f a second",
                    3 * REQUESTS,
                    seconds,
                    3 * REQUESTS / seconds);
            assertThat(filers.acknowledged).hasSize(3 * REQUESTS);
        }
    }

    private static long reminded() {
        return city.count("select count(distinct request_id) from request_history where act = 'REMIND'");
    }

    /** Requests whose firm has no receipt. */
    private static long untold() {
        return city.count("""
                select count(*) from service_request r where not exists (
                    select 1 from notification n where n.kind = 'REQUEST_CHANGED' and n.request_id = r.id
                        and n.recipient = 'firm:' || r.uscc)""");
    }

    /** As many entries as the request has versions, numbered without a hole, each on the hash before. */
    private static void everyHistoryIsWhole() {
        assertThat(city.count("""
                select count(*) from service_request r where r.version <> (
                    select count(*) from request_history h where h.request_id = r.id)""")).isZero();
        assertThat(city.count("""
                select count(*) from request_history h where h.previous_hash <> coalesce(
                    (select b.hash from request_history b where b.request_id = h.request_id and b.seq = h.seq - 1), '')""")).isZero();
        assertThat(city.count("""
                select count(*) from (select number from service_request group by number having count(*) > 1) twice""")).isZero();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
