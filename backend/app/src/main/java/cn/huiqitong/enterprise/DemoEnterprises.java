package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.ProfileStore.Change;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.platform.Database;
import cn.huiqitong.seeds.SeedEnterprise;
import cn.huiqitong.seeds.SeedLibrary;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the synthetic demo firms into an empty database. A firm that is there already keeps everything: what somebody
 * changed in it is theirs.
 */
@Singleton
class DemoEnterprises implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoEnterprises.class);
    private static final String FIRM = "FIRM";

    private final SeedLibrary seeds;
    private final Database database;
    private final ProfileRows rows;
    private final Consents consents;
    private final ProfileStore store;
    private final ProfileNews news;
    private final InstantSource clock;

    DemoEnterprises(
            SeedLibrary seeds,
            Database database,
            ProfileRows rows,
            Consents consents,
            ProfileStore store,
            ProfileNews news,
            InstantSource clock) {
        this.seeds = seeds;
        this.database = database;
        this.rows = rows;
        this.consents = consents;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        long added = seeds.demoEnterprises().stream().filter(this::add).count();
        if (added > 0) {
            LOG.info("added {} synthetic demo firms", added);
        }
    }

    /** Adds one firm and says whether it is new. It consents to every source that it has words of: it is an example. */
    boolean add(SeedEnterprise seed) {
        return database.inTransaction(() -> {
            boolean added = rows.insert(seed.uscc(), seed.name(), seed.synthetic(), 0, clock.instant());
            if (added) {
                List<Statement> said = statements(seed);
                said.forEach(statement -> consents.grantFirst(seed.uscc(), statement.source()));
                news.tell(store.apply(List.of(Change.said(seed.uscc(), said))));
            }
            return added;
        });
    }

    private List<Statement> statements(SeedEnterprise seed) {
        Map<Origin, Map<String, Object>> said = new LinkedHashMap<>();
        seed.facts()
                .forEach((key, fact) -> said.computeIfAbsent(
                                new Origin(fact.source(), fact.asOf()), origin -> new LinkedHashMap<>())
                        .put(key, fact.value()));
        return said.entrySet().stream()
                .map(e -> statement(e.getKey(), e.getValue()))
                .toList();
    }

    private Statement statement(Origin origin, Map<String, Object> facts) {
        return origin.source().equals(FIRM)
                ? Statement.firm(FactSupplies.SELF, origin.asOf(), facts, clock.instant())
                : Statement.department(origin.source(), origin.asOf(), facts, clock.instant());
    }

    private record Origin(String source, LocalDate asOf) {}
}
