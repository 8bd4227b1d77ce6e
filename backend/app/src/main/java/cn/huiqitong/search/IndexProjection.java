package cn.huiqitong.search;

import cn.huiqitong.platform.OutboxConsumer;
import cn.huiqitong.platform.OutboxEvent;
import cn.huiqitong.policy.DocumentStatusChanged;
import cn.huiqitong.policy.ItemChanged;
import cn.huiqitong.policy.ItemReleased;
import cn.huiqitong.policy.ItemWithdrawn;
import cn.huiqitong.policy.ItemWordsChanged;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.searchindex.IndexedItem;
import cn.huiqitong.searchindex.PolicyIndex;
import cn.huiqitong.searchindex.SearchUnavailableException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries every change of an item into the index. What an event says is only where to look: the present state is read and
 * written, so that repeated and late events do no harm.
 */
@Singleton
final class IndexProjection implements OutboxConsumer {

    private static final String DOCUMENT_CHANGED = DocumentStatusChanged.class.getSimpleName();
    private static final int BATCH = 200;

    private final PolicyItems items;
    private final IndexedItems indexed;
    private final Freshness freshness;
    private final PolicyIndex index;

    IndexProjection(PolicyItems items, IndexedItems indexed, Freshness freshness, PolicyIndex index) {
        this.items = items;
        this.indexed = indexed;
        this.freshness = freshness;
        this.index = index;
    }

    @Override
    public String name() {
        return "search-index";
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                ItemReleased.class.getSimpleName(),
                ItemChanged.class.getSimpleName(),
                ItemWithdrawn.class.getSimpleName(),
                ItemWordsChanged.class.getSimpleName(),
                DOCUMENT_CHANGED);
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void handle(OutboxEvent event) {
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<OutboxEvent> events) {
        try {
            project(keys(events, false), keys(events, true));
        } catch (SearchUnavailableException e) {
            throw new SearchAway(String.valueOf(e.getMessage()));
        }
    }

    private void project(Set<String> itemIds, Set<String> documentIds) {
        long asOf = freshness.now();
        Map<String, PolicyItem> released =
                items.listReleased().stream().collect(Collectors.toMap(PolicyItem::id, Function.identity()));
        List<IndexedItem> changed = new ArrayList<>();
        released.values().forEach(item -> {
            if (itemIds.contains(item.id())
                    || documentIds.contains(item.document().id())) {
                changed.add(indexed.of(item, asOf));
            }
        });
        index.put(changed);
        itemIds.stream().filter(id -> !released.containsKey(id)).forEach(id -> index.remove(id, asOf));
    }

    private static Set<String> keys(List<OutboxEvent> events, boolean ofDocuments) {
        return events.stream()
                .filter(event -> event.topic().equals(DOCUMENT_CHANGED) == ofDocuments)
                .map(OutboxEvent::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Expected while Elasticsearch is away: one line in the log, the outbox tries again. */
    private static final class SearchAway extends RuntimeException {

        private static final long serialVersionUID = 1;

        SearchAway(String message) {
            super("Elasticsearch is away: " + message, null, false, false);
        }
    }
}
