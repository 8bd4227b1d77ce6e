package cn.huiqitong.matching;

import cn.huiqitong.eligibility.city.CityPlan;
import cn.huiqitong.eligibility.city.CitySnapshot;
import cn.huiqitong.eligibility.city.Masks;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.form.RuleReader;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Changes which items are in force, and what they ask, past the editors: for measurements. */
@Singleton
class ReleasedItems {

    private static final int MOST_HEADCOUNT = 400;
    private static final String RULE = """
            {"schema": 1, "when": {"kind": "all", "of": [
              {"kind": "compare", "fact": "headcount", "op": ">=", "value": %d},
              {"kind": "not", "of": {"kind": "is", "fact": "seriousDishonesty", "value": true}}]}}""";

    private final Database database;
    private final CitySnapshot snapshot;
    private final FactCatalog catalog;
    private final RuledItems items;
    private final Json json;

    ReleasedItems(Database database, CitySnapshot snapshot, FactCatalog catalog, RuledItems items, Json json) {
        this.database = database;
        this.snapshot = snapshot;
        this.catalog = catalog;
        this.items = items;
        this.json = json;
    }

    /** Withdraws items with rules until so many are left, evenly spread over the list. */
    void keep(int count, List<RuledItem> all) {
        int left = Math.min(count, all.size());
        List<String> kept = IntStream.range(0, left)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / left)).id())
                .toList();
        all.stream().map(RuledItem::id).filter(id -> !kept.contains(id)).forEach(id -> database.update("""
                        update policy_item set state = 'WITHDRAWN', released_version = null, released_at = null
                        where id = ?""", id));
    }

    /** A new version of the item with a synthetic rule that about so many firms meet; no policy says it. */
    RuledItem synthetic(RuledItem item, int firms, LocalDate day) {
        List<Map<String, Object>> rules =
                IntStream.rangeClosed(1, MOST_HEADCOUNT).mapToObj(this::rule).toList();
        long[] met = met(rules, day);
        int nearest = IntStream.range(0, met.length)
                .boxed()
                .min(Comparator.comparingLong(i -> Math.abs(met[i] - firms)))
                .orElseThrow();
        database.update("""
                insert into policy_item_version (item_id, version, content, created_by, created_at)
                select item_id, version + 1, jsonb_set(content, '{rule}', ?::jsonb), created_by, created_at
                from policy_item_version where item_id = ? and version = ?""", json.write(rules.get(nearest)), item.id(), item.version());
        database.update(
                "update policy_item set version = ?, released_version = ? where id = ?",
                item.version() + 1,
                item.version() + 1,
                item.id());
        database.update("delete from decision where item_no = ?", item.no());
        return items.find(item.id(), day).orElseThrow();
    }

    private Map<String, Object> rule(int headcount) {
        return json.readMap(RULE.formatted(headcount));
    }

    private long[] met(List<Map<String, Object>> rules, LocalDate day) {
        List<Rule> read =
                rules.stream().map(rule -> RuleReader.read(rule, catalog).get()).toList();
        return snapshot.read(rows -> {
            Masks masks = CityPlan.of(read, catalog, day, rows).masks(0, rows.count() - 1);
            return IntStream.range(0, read.size())
                    .mapToLong(rule -> IntStream.range(0, rows.count())
                            .filter(row -> masks.verdict(rule, row) == Verdict.MET)
                            .count())
                    .toArray();
        });
    }
}
