package cn.huiqitong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.eligibility.city.CityPlan;
import cn.huiqitong.eligibility.city.CitySnapshot;
import cn.huiqitong.enterprise.SampleCity;
import cn.huiqitong.matching.Work.Kind;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The whole way from PostgreSQL to stored decisions, with its phases timed: a measurement, not a test, and only run when
 * {@code -Dcity.firms=1250000} asks for it. With {@code -Dcity.items=54} only so many items stay in force, evenly chosen
 * from the list. It says whether the database was durable ({@code fsync}).
 */
@MicronautTest(transactional = false)
@EnabledIfSystemProperty(named = "city.firms", matches = "\\d+")
@Property(name = "huiqitong.matching.loop", value = "false")
class CityRunIT {

    @Inject
    SampleCity city;

    @Inject
    PortalClient portal;

    @Inject
    CitySnapshot snapshot;

    @Inject
    RuledItems items;

    @Inject
    MatchWorker worker;

    @Inject
    WorkQueue queue;

    @Inject
    News news;

    @Inject
    FactCatalog catalog;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @Inject
    ReleasedItems released;

    private final PrintStream out = System.out;

    @Test
    void phases() {
        out.printf("fsync is %s%n", database.<String>get("show fsync", row -> row.getString(1)));
        int firms = Integer.getInteger("city.firms");
        LocalDate day = Today.of(clock);
        timed("load " + firms + " firms by COPY", () -> {
            city.load(firms);
            return firms;
        });
        timed(
                "snapshot from PostgreSQL",
                () -> snapshot.read(rows -> rows.count() + " firms, " + rows.bytes() / rows.count() + " bytes each"));
        released.keep(Integer.getInteger("city.items", Integer.MAX_VALUE), items.list(day));
        List<RuledItem> all = timed("items", () -> items.list(day));
        CityPlan plan = timed(
                "coding for " + all.size() + " items",
                () -> snapshot.read(rows ->
                        CityPlan.of(all.stream().map(i -> i.rule().rule()).toList(), catalog, day, rows)));
        timed("evaluation of all pairs, one thread", () -> plan.masks(0, firms).verdict(0, 0));
        decided("decisions of the whole city", Kind.CITY, NewDay.ALL);
        decided("the same again: differences only", Kind.CITY, NewDay.ALL);
        report();
        RuledItem popular = popular(all, firms);
        out.printf("%,d firms qualify for %s%n", met(popular), popular.id());
        for (int time = 0; time < 2; time++) {
            database.update("delete from decision where item_no = ?", popular.no());
            decided("release of " + popular.id() + ": decisions stored", Kind.ITEM, popular.id());
        }
        news.add(popular.id(), popular.version());
        decided("the same: found again and announced", Kind.ITEM, popular.id());
        for (int time = 0; time < 3; time++) {
            timed("dry run of " + popular.id() + " with its breakdown, by HTTP", () -> dryRun(popular));
        }
        RuledItem synthetic = released.synthetic(popular, firms / 5, day);
        decided("release of a synthetic rule: decisions stored", Kind.ITEM, synthetic.id());
        out.printf("%,d firms qualify for the synthetic rule%n", met(synthetic));
        assertThat(queue.count()).isZero();
    }

    private <T> T timed(String phase, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        out.printf("%-60s %,10d ms  %s%n", phase, (System.nanoTime() - start) / 1_000_000, shown(result));
        return result;
    }

    private static String shown(Object result) {
        String text = String.valueOf(result);
        return text.length() > 60 ? "" : text;
    }

    private void decided(String phase, Kind kind, String subject) {
        timed(phase, () -> run(kind, subject));
        out.printf("%,d open decisions%n", count("select count(*) from decision where ended_at is null"));
    }

    private String run(Kind kind, String subject) {
        queue.add(kind, subject);
        int threads = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> workers = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> pool.submit(this::drain))
                    .toList();
            for (Future<?> one : workers) {
                one.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return threads + " workers";
    }

    private void drain() {
        while (worker.step()) {
            Thread.onSpinWait();
        }
    }

    private void report() {
        out.printf("decision table: %,d bytes with indexes%n", count("select pg_total_relation_size('decision')"));
        out.printf("database: %,d bytes%n", count("select pg_database_size(current_database())"));
    }

    private RuledItem popular(List<RuledItem> all, int firms) {
        int fifth = firms / 5;
        return all.stream()
                .min(Comparator.comparingLong(item -> Math.abs(fifth - met(item))))
                .orElseThrow();
    }

    private long met(RuledItem item) {
        return count("select count(*) from decision where ended_at is null and verdict = '" + Verdict.MET
                + "' and item_no = " + item.no());
    }

    private String dryRun(RuledItem item) {
        return portal.post(Caller.editor("trier"), "/api/v1/editor/items/" + item.id() + "/dry-run", Map.of())
                        .json()
                        .path("tookMillis")
                        .asText()
                + " ms of them judging";
    }

    private long count(String sql) {
        return database.get(sql, row -> row.getLong(1));
    }
}
