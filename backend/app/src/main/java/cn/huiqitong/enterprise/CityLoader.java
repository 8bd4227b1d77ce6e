package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.platform.BulkCopy;
import cn.huiqitong.platform.BulkCopy.Rows;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.seeds.city.City;
import cn.huiqitong.seeds.city.CityFirm;
import cn.huiqitong.seeds.city.CityFirm.Supply;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Loads the synthetic city by COPY, some thousand firms per transaction. What is there already is kept, so that a load can be
 * stopped and gone on with, or asked for again with a larger number.
 */
@Singleton
class CityLoader {

    private static final int BATCH = 5_000;
    private static final String SYNTHETIC = "synthetic-city";
    private static final int CERTAIN = 100;

    private final Database database;
    private final BulkCopy copy;
    private final FactJson json;
    private final DataSources sources;
    private final ProfileStore profiles;
    private final Outbox outbox;
    private final InstantSource clock;
    private final City city;

    CityLoader(
            Database database,
            BulkCopy copy,
            FactJson json,
            DataSources sources,
            ProfileStore profiles,
            Outbox outbox,
            InstantSource clock,
            FactCatalog catalog) {
        this.database = database;
        this.copy = copy;
        this.json = json;
        this.sources = sources;
        this.profiles = profiles;
        this.outbox = outbox;
        this.clock = clock;
        this.city = new City(City.SEED, catalog);
    }

    /** A batch of firms as rows of the three tables. */
    private record Batch(Rows firms, Rows supplies, Rows consents) {}

    /**
     * Makes the city at least so large.
     *
     * @param progress is told how many firms there are, after each batch
     */
    void load(int firms, IntConsumer progress) {
        int done = loaded();
        CompletableFuture<Batch> next = ahead(done, firms);
        while (done < firms) {
            int from = done;
            int to = Math.min(from + BATCH, firms);
            Batch batch = next.join();
            next = ahead(to, firms);
            database.inTransaction(() -> store(batch, from, to));
            done = to;
            progress.accept(done);
        }
        database.inTransaction(this::tell);
    }

    int loaded() {
        return database.find("select firms from city_load where seed = ?", row -> row.getInt(1), City.SEED)
                .orElse(0);
    }

    /** The next batch is made while this one is stored. */
    private CompletableFuture<Batch> ahead(int from, int firms) {
        int to = Math.min(from + BATCH, firms);
        Instant now = clock.instant();
        return CompletableFuture.supplyAsync(() -> batch(from, to, now));
    }

    private Batch batch(int from, int to, Instant now) {
        var batch = new Batch(new Rows(), new Rows(), new Rows());
        Set<String> consenting = sources.needingConsent();
        IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> made(number, now))
                .toList()
                .forEach(firm -> add(batch, firm, consenting, now));
        return batch;
    }

    /** A firm with what each source says and what counts of it; every consent is given. */
    private record Made(CityFirm firm, List<Statement> said, String values) {}

    private Made made(int number, Instant now) {
        CityFirm firm = city.firm(number);
        List<Statement> said =
                firm.supplies().stream().map(supply -> statement(supply, now)).toList();
        Map<String, Object> counting = ProfileStore.values(profiles.merged(said, Set.of(), Set.of()));
        return new Made(firm, said, json.write(json.normal(counting)));
    }

    private Statement statement(Supply supply, Instant now) {
        SourceKind kind = supply.byFirm() ? SourceKind.FIRM : SourceKind.DEPARTMENT;
        String source = supply.byFirm() ? FactSupplies.SELF : supply.source();
        return new Statement(kind, source, supply.asOf(), null, CERTAIN, json.normal(supply.facts()), SYNTHETIC, now);
    }

    private void add(Batch batch, Made made, Set<String> consenting, Instant now) {
        String uscc = made.firm().uscc();
        batch.firms().add(uscc, made.firm().name(), true, 1, now, made.values());
        for (Statement said : made.said()) {
            batch.supplies()
                    .add(uscc, said.kind(), said.source(), said.asOf(), json.write(said.facts()), SYNTHETIC, now, 1);
            if (consenting.contains(said.source())) {
                batch.consents().add(uscc, said.source(), 1, now, SYNTHETIC);
            }
        }
    }

    private int store(Batch batch, int from, int to) {
        copy.copy("enterprise (uscc, name, synthetic, profile_version, changed_at, facts)", batch.firms());
        copy.copy(
                "enterprise_supply (uscc, source_kind, source, as_of, facts, batch, supplied_at, from_version)",
                batch.supplies());
        copy.copy("enterprise_consent (uscc, source, from_version, granted_at, granted_by)", batch.consents());
        return database.update("""
                insert into city_load (seed, firms, first_no, told)
                values (?, ?, (select no from enterprise where uscc = ?), false)
                on conflict (seed) do update set firms = excluded.firms, told = false""", City.SEED, to, city.firm(from).uscc());
    }

    /** Once after each load: the city is decided when it is complete, and not batch by batch. */
    private int tell() {
        database.find("select first_no from city_load where seed = ? and not told", row -> row.getLong(1), City.SEED)
                .ifPresent(first -> {
                    long last = database.get("select max(no) from enterprise", row -> row.getLong(1));
                    var loaded = new FirmsLoaded(first, last);
                    outbox.publish(loaded.key(), loaded);
                });
        return database.update("update city_load set told = true where seed = ?", City.SEED);
    }
}
