package cn.huiqitong.eligibility;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.reading.Reading;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules read from their JSON, once per item: a version never changes, and only the newest one is asked for. */
@Singleton
class CompiledRules {

    private static final Logger LOG = LoggerFactory.getLogger(CompiledRules.class);

    private static final int PAST_KEPT = 1_000;

    private final FactCatalog catalog;
    private final Map<String, Compiled> byItem = new ConcurrentHashMap<>();

    private final Map<String, Optional<Rule>> past = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Rule>> eldest) {
            return size() > PAST_KEPT;
        }
    });

    CompiledRules(FactCatalog catalog) {
        this.catalog = catalog;
    }

    private record Compiled(int version, Optional<Rule> rule) {}

    /**
     * The rule of an item version. Empty when the catalog no longer accepts it: such an item goes to a person rather than
     * being judged by half a rule.
     */
    Optional<Rule> find(String itemId, int version, Map<String, Object> json) {
        return byItem.compute(
                        itemId,
                        (id, known) -> known != null && known.version() == version
                                ? known
                                : new Compiled(version, read(id, version, json)))
                .rule();
    }

    /** The rule of any version; the last ones asked for are kept. */
    Rule past(String itemId, int version, Map<String, Object> json) {
        return past.computeIfAbsent(itemId + " " + version, key -> read(itemId, version, json))
                .orElseThrow(() -> Problem.conflict("这个版本的规则与现在的事实目录不符，无法重新说明。"));
    }

    private Optional<Rule> read(String itemId, int version, Map<String, Object> json) {
        Reading<Rule> reading = RuleReader.read(json, catalog);
        if (!reading.ok()) {
            LOG.error("the rule of {} version {} cannot be used: {}", itemId, version, reading.errors());
        }
        return reading.find();
    }
}
