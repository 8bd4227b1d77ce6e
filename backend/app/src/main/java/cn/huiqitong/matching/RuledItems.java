package cn.huiqitong.matching;

import static java.util.stream.Collectors.toMap;

import cn.huiqitong.eligibility.ItemInForce;
import cn.huiqitong.eligibility.ItemsInForce;
import cn.huiqitong.platform.Database;
import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.fact.FactCatalog;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items that a machine can decide, with their numbers. What only a person can judge is never stored. */
@Singleton
class RuledItems {

    private final ItemsInForce items;
    private final FactCatalog catalog;
    private final Database database;
    private final Map<String, CompiledRule> compiled = new ConcurrentHashMap<>();

    RuledItems(ItemsInForce items, FactCatalog catalog, Database database) {
        this.items = items;
        this.catalog = catalog;
        this.database = database;
    }

    List<RuledItem> list(LocalDate day) {
        Map<String, Integer> numbers = database
                .list("select item_id, no from matched_item", row -> Map.entry(row.getString(1), row.getInt(2)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return items.list(day).stream()
                .flatMap(item -> ruled(item, numbers.get(item.id()), day))
                .toList();
    }

    Optional<RuledItem> find(String itemId, LocalDate day) {
        return items.find(itemId).stream()
                .flatMap(item -> ruled(item, findNumber(itemId).orElse(null), day))
                .findFirst();
    }

    private Stream<RuledItem> ruled(ItemInForce item, @Nullable Integer known, LocalDate day) {
        Rule rule = item.rule();
        return rule == null
                ? Stream.empty()
                : Stream.of(
                        new RuledItem(known == null ? number(item.id()) : known, item, ready(item.id(), rule, day)));
    }

    private CompiledRule ready(String itemId, Rule rule, LocalDate day) {
        return compiled.compute(
                itemId,
                (id, known) ->
                        known != null && known.rule() == rule && known.asOf().equals(day)
                                ? known
                                : CompiledRule.of(rule, catalog, day));
    }

    /** The number of an item that was decided on at some time. */
    Optional<Integer> findNumber(String itemId) {
        return database.find("select no from matched_item where item_id = ?", row -> row.getInt(1), itemId);
    }

    /** Not remembered here: the transaction that gives the number may still fail. */
    private int number(String itemId) {
        database.update("insert into matched_item (item_id) values (?) on conflict do nothing", itemId);
        return findNumber(itemId).orElseThrow();
    }
}
