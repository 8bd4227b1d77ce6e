package cn.huiqitong.matching;

import cn.huiqitong.eligibility.city.CityPlan;
import cn.huiqitong.eligibility.city.CityRows;
import cn.huiqitong.rules.fact.FactCatalog;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans of the last works: each range of a work uses the same one. */
@Singleton
class CityPlans {

    private static final int KEPT = 3;

    /** With more changed rows than this, planning anew is cheaper than judging them one by one. */
    private static final int MOST_CHANGED = 20_000;

    private final FactCatalog catalog;
    private final Map<Key, CityPlan> plans = new LinkedHashMap<>();

    CityPlans(FactCatalog catalog) {
        this.catalog = catalog;
    }

    private record Key(List<String> items, LocalDate asOf) {}

    synchronized CityPlan get(List<RuledItem> items, LocalDate asOf, CityRows rows) {
        var key = new Key(items.stream().map(i -> i.id() + " " + i.version()).toList(), asOf);
        CityPlan known = plans.get(key);
        if (known == null || known.changes(rows) > MOST_CHANGED) {
            known = CityPlan.of(items.stream().map(i -> i.rule().rule()).toList(), catalog, asOf, rows);
            plans.remove(key);
            plans.put(key, known);
            if (plans.size() > KEPT) {
                plans.remove(plans.keySet().iterator().next());
            }
        }
        return known;
    }
}
