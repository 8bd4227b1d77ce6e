package cn.huiqitong.eligibility;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.policy.ItemContent;
import cn.huiqitong.policy.ItemDrafts;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.rules.Rule;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The released items that may be matched, with their rules ready to use. */
@Singleton
public class ItemsInForce {

    private final PolicyItems items;
    private final CompiledRules rules;

    private final ItemDrafts drafts;
    private final DocumentTitles titles;

    ItemsInForce(PolicyItems items, CompiledRules rules, ItemDrafts drafts, DocumentTitles titles) {
        this.items = items;
        this.rules = rules;
        this.drafts = drafts;
        this.titles = titles;
    }

    /** Everything in force on a day, in the order of the documents. */
    public List<ItemInForce> list(LocalDate day) {
        return items.listReleased(day).stream()
                .filter(PolicyItem::matchable)
                .map(this::inForce)
                .toList();
    }

    /** One item when it is in force today. */
    public Optional<ItemInForce> find(String id) {
        return items.find(id).filter(PolicyItem::matchable).map(this::inForce);
    }

    /**
     * Any version of an item as it was, in force or not: what a past decision was made on.
     *
     * @throws Problem not-found without such a version, conflict when its rule can no longer be read
     */
    public ItemInForce at(String id, int version) {
        ItemContent content = drafts.get(id, version).content();
        Rule rule = content.rule() == null ? null : rules.past(id, version, content.rule());
        return ItemInForce.of(id, version, content, titles.of(content.documentId()), rule);
    }

    private ItemInForce inForce(PolicyItem item) {
        Rule rule = item.rule()
                .flatMap(json -> rules.find(item.id(), item.version(), json))
                .orElse(null);
        return ItemInForce.of(
                item.id(), item.version(), item.content(), item.document().title(), rule);
    }
}
