package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.ProfileStore.Change;
import cn.huiqitong.enterprise.ProfileStore.Stored;
import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Supply;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.fact.FactCatalog;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what a firm says of itself: all of it or nothing, as one new version of its profile. */
@Singleton
class FactSupplies {

    /** Shown as the source of what the firm itself said. */
    static final String SELF = "企业自报";

    private final Database database;
    private final ProfileRows rows;
    private final SupplyRows supplies;
    private final ProfileStore store;
    private final ProfileNews news;
    private final FactSupply check;
    private final Audit audit;
    private final InstantSource clock;

    FactSupplies(
            Database database,
            ProfileRows rows,
            SupplyRows supplies,
            ProfileStore store,
            ProfileNews news,
            FactCatalog catalog,
            Audit audit,
            InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.supplies = supplies;
        this.store = store;
        this.news = news;
        this.check = new FactSupply(catalog);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version the profile version the firm looked at
     * @param changes values by fact key; null takes back what the firm said before
     * @throws Problem 422 with every objection, 409 when the profile has another version by now
     */
    void supply(String uscc, int version, Map<String, @Nullable Object> changes, String actor) {
        List<FieldError> objections = check.objections(changes);
        if (!objections.isEmpty()) {
            throw Problem.invalid(objections);
        }
        if (!changes.isEmpty()) {
            database.inTransaction(() -> {
                store(uscc, version, changes, actor);
                return uscc;
            });
        }
    }

    private void store(String uscc, int version, Map<String, @Nullable Object> changes, String actor) {
        EnterpriseProfile firm =
                rows.lock(List.of(uscc)).stream().findFirst().orElseThrow(() -> Problem.notFound("没有找到这家企业。"));
        if (firm.version() != version) {
            throw Problem.stale();
        }
        Map<String, Object> before = own(uscc, changes.keySet());
        List<Stored> stored = store.apply(List.of(change(uscc, changes)));
        audit.record(actor, "supply-facts", "enterprise", uscc, before, own(uscc, changes.keySet()));
        news.tell(stored);
    }

    private Change change(String uscc, Map<String, @Nullable Object> changes) {
        Map<String, Object> given = new LinkedHashMap<>();
        Set<String> takenBack = new LinkedHashSet<>();
        changes.forEach((key, value) -> {
            if (value == null) {
                takenBack.add(key);
            } else {
                given.put(key, value);
            }
        });
        Statement said = Statement.firm(SELF, Today.of(clock), given, clock.instant());
        return new Change(uscc, given.isEmpty() ? List.of() : List.of(said), takenBack, false);
    }

    /** What the firm itself says of these facts at the moment. */
    private Map<String, Object> own(String uscc, Set<String> facts) {
        Map<String, Object> own = new LinkedHashMap<>();
        supplies.open(List.of(uscc)).getOrDefault(uscc, List.of()).stream()
                .map(Supply::said)
                .filter(said -> said.kind() == SourceKind.FIRM)
                .forEach(said -> own.putAll(said.facts()));
        own.keySet().retainAll(facts);
        return own;
    }
}
