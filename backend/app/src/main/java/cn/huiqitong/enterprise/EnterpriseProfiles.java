package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.merge.MergedFact;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.reading.RuleError;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The firms of the city and what is known of them. */
@Singleton
public class EnterpriseProfiles {

    private static final Logger LOG = LoggerFactory.getLogger(EnterpriseProfiles.class);

    private final ProfileRows rows;
    private final SupplyRows supplies;
    private final ProfileStore store;
    private final FactJson json;
    private final FactCatalog catalog;

    EnterpriseProfiles(ProfileRows rows, SupplyRows supplies, ProfileStore store, FactJson json, FactCatalog catalog) {
        this.rows = rows;
        this.supplies = supplies;
        this.store = store;
        this.json = json;
        this.catalog = catalog;
    }

    /**
     * The firm's present profile.
     *
     * @throws Problem not-found
     */
    public EnterpriseProfile get(String uscc) {
        return find(uscc).orElseThrow(() -> Problem.notFound("没有找到这家企业。"));
    }

    public Optional<EnterpriseProfile> find(String uscc) {
        return rows.find(uscc);
    }

    /**
     * The next profiles of a walk through the whole city in the order of their codes.
     *
     * @param after the last code seen, "" at the start
     * @return empty at the end
     */
    public List<EnterpriseProfile> listAfter(String after, int limit) {
        return rows.listAfter(after, limit);
    }

    /**
     * Every firm whose number is in the range, in the order of the numbers and as the rules read it, streamed: any number
     * of firms needs the memory of a few. One transaction, so that all of it is of one moment.
     */
    public void each(long fromNo, long toNo, FirmConsumer consumer) {
        rows.each(fromNo, toNo, row -> {
            String uscc = row.getString(2);
            consumer.accept(row.getLong(1), uscc, row.getInt(3), facts(uscc, json.readMap(row.getString(4))));
        });
    }

    /**
     * The facts of any version of a profile, put together again from what was in force then: what was decided on them can
     * be shown again.
     *
     * @throws Problem not-found when there is or was no such version, or it is from before histories were kept
     */
    public Facts factsAt(String uscc, int version) {
        int present = get(uscc).version();
        if (version < rows.keptFrom(uscc) || version > present) {
            throw Problem.notFound("没有保存企业画像的第 " + version + " 版。");
        }
        return facts(uscc, json.normal(ProfileStore.values(mergedAt(uscc, version))));
    }

    /** The words behind a version: which counts, and what others said. */
    List<MergedFact> mergedAt(String uscc, int version) {
        return store.merged(supplies.at(uscc, version), supplies.consentsAt(uscc, version));
    }

    /** Firms whose name or code contains the text, by name. */
    List<EnterpriseProfile> search(String text, int limit) {
        return rows.search(text, limit);
    }

    /**
     * The profile as the rules read it. A stored value that the catalog no longer accepts counts as unknown: a rule must
     * not rest on it, and one such value must not stop a whole city.
     */
    public Facts facts(EnterpriseProfile profile) {
        return facts(profile.uscc(), profile.values());
    }

    private Facts facts(String uscc, Map<String, Object> values) {
        Reading<Facts> all = Facts.of(values, catalog);
        if (all.ok()) {
            return all.get();
        }
        LOG.warn("profile {} has values outside the catalog: {}", uscc, all.errors());
        return Facts.of(without(values, all.errors()), catalog).get();
    }

    private static Map<String, Object> without(Map<String, Object> values, List<RuleError> errors) {
        var kept = new LinkedHashMap<>(values);
        errors.forEach(e -> kept.remove(e.path().split("[.\\[]", 2)[0]));
        return kept;
    }
}
