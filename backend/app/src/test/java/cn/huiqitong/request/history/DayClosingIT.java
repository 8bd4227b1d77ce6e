package cn.huiqitong.request.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which entries a day has, whatever the clocks and transactions around midnight do. The database is its own. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class DayClosingIT {

    @Inject
    Database database;

    @Inject
    History history;

    @Inject
    DayRoots roots;

    @Inject
    InstantSource clock;

    private LocalDate today;

    @BeforeEach
    void empty() {
        today = Today.of(clock);
        new Archive(database).tamper("delete from history_root");
        new Archive(database).tamper("delete from request_history");
    }

    @Test
    void a_day_is_closed_when_it_is_over_and_once() {
        entry(noon(0));

        closing(noon(0)).run();
        assertThat(roots.listAll()).isEmpty();

        closing(noon(1)).run();
        closing(noon(1)).run();

        assertThat(roots.listAll()).singleElement().satisfies(root -> {
            assertThat(root.day()).isEqualTo(today);
            assertThat(root.entries()).isOne();
        });
    }

    @Test
    void missed_days_are_made_up_for_and_empty_ones_are_days_too() {
        entry(noon(0));
        entry(noon(2));

        closing(noon(4)).run();

        List<DayRoot> all = roots.listAll();
        assertThat(all).extracting(DayRoot::entries).containsExactly(1L, 0L, 1L, 0L);
        assertThat(all).extracting(DayRoot::root).doesNotHaveDuplicates();
        assertThat(all.get(3).previous()).isEqualTo(all.get(2).root());
    }

    @Test
    void what_was_written_behind_the_first_entry_of_the_next_day_belongs_to_the_next_day() {
        entry(noon(0));
        entry(midnight(1).plusSeconds(1));
        entry(midnight(1).minusSeconds(1));

        closing(noon(1)).run();
        closing(noon(2)).run();

        assertThat(roots.listAll()).extracting(DayRoot::entries).containsExactly(1L, 2L);
    }

    @Test
    void a_time_that_is_still_to_come_ends_no_day() {
        entry(noon(0));
        entry(noon(300));
        entry(noon(0));

        closing(noon(1)).run();

        assertThat(roots.listAll()).extracting(DayRoot::entries).containsExactly(3L);
    }

    @Test
    void it_waits_for_those_who_are_writing_and_nothing_appears_behind_it() throws Exception {
        entry(noon(0));
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> writer = threads.submit(() -> database.inTransaction(() -> {
                entry(noon(0));
                written.countDown();
                return waited(go);
            }));
            written.await();

            assertThatThrownBy(() -> closing(noon(1)).run()).rootCause().hasMessageContaining("lock timeout");
            assertThat(roots.listAll()).isEmpty();

            go.countDown();
            assertThat(writer.get()).isTrue();
        }
        closing(noon(1)).run();

        assertThat(roots.listAll()).extracting(DayRoot::entries).containsExactly(2L);
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private DayClosing closing(Instant now) {
        return new DayClosing(database, roots, InstantSource.fixed(now));
    }

    private Instant midnight(int daysAhead) {
        return today.plusDays(daysAhead).atStartOfDay(Today.ZONE).toInstant();
    }

    private Instant noon(int daysAhead) {
        return midnight(daysAhead).plus(Duration.ofHours(12));
    }

    /** An entry of a request of its own; only its time matters here. */
    private void entry(Instant at) {
        database.inTransaction(() -> {
            long request =
                    database.get("select coalesce(max(request_id), 0) + 1 from request_history", row -> row.getLong(1));
            database.update("set local session_replication_role = replica");
            history.append(entry(request, at));
            return request;
        });
    }

    private static HistoryEntry entry(long request, Instant at) {
        return new HistoryEntry(
                request,
                1,
                at.truncatedTo(ChronoUnit.MICROS),
                "system",
                "系统",
                Party.SYSTEM,
                Act.FILE,
                null,
                State.FILED,
                null,
                null,
                "{}",
                "",
                "");
    }
}
