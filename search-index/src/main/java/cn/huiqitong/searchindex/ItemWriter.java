package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.DocumentNumber;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes items by id; what is older than what the index has is dropped by the index itself. */
final class ItemWriter {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final Cluster cluster;

    ItemWriter(Cluster cluster) {
        this.cluster = cluster;
    }

    void put(Collection<String> indices, List<IndexedItem> items, Refresh refresh) {
        List<BulkOperation> operations = new ArrayList<>();
        for (String index : indices) {
            items.forEach(item -> operations.add(putting(index, item)));
        }
        write(operations, refresh);
    }

    void remove(Collection<String> indices, String id, long freshness) {
        List<BulkOperation> operations = new ArrayList<>();
        for (String index : indices) {
            operations.add(BulkOperation.of(
                    o -> o.delete(d -> d.index(index).id(id).version(freshness).versionType(VersionType.ExternalGte))));
        }
        write(operations, Refresh.True);
    }

    private static BulkOperation putting(String index, IndexedItem item) {
        return BulkOperation.of(o -> o.<StoredItem>index(i -> i.index(index)
                .id(item.id())
                .version(item.freshness())
                .versionType(VersionType.ExternalGte)
                .document(StoredItem.of(item))));
    }

    private void write(List<BulkOperation> operations, Refresh refresh) {
        if (operations.isEmpty()) {
            return;
        }
        BulkResponse response = cluster.call(
                "write items",
                client -> client.bulk(b -> b.operations(operations).refresh(refresh)));
        Optional<BulkResponseItem> failed =
                response.items().stream().filter(ItemWriter::failed).findFirst();
        failed.ifPresent(item -> {
            throw failure(item);
        });
    }

    /** A conflict means that the index has something newer; an absent item is as good as deleted. */
    private static boolean failed(BulkResponseItem item) {
        return item.status() >= 300 && item.status() != CONFLICT && item.status() != NOT_FOUND;
    }

    private static RuntimeException failure(BulkResponseItem item) {
        String reason =
                item.id() + ": " + (item.error() == null ? "?" : item.error().reason());
        return item.status() == 429 || item.status() >= 500
                ? new SearchUnavailableException("write items", new IllegalStateException(reason))
                : new IllegalStateException("the index refuses " + reason);
    }

    /** An item with the keys that are looked up but never shown. */
    record StoredItem(
            String id,
            IndexedItem.Wording wording,
            IndexedItem.Origin origin,
            IndexedItem.Offer offer,
            IndexedItem.Life life,
            List<String> docNoKeys) {

        static StoredItem of(IndexedItem item) {
            return new StoredItem(
                    item.id(), item.wording(), item.origin(), item.offer(), item.life(), keys(item.origin()));
        }

        private static List<String> keys(IndexedItem.Origin origin) {
            return Stream.of(origin.docNo(), origin.docNoInferred())
                    .filter(Objects::nonNull)
                    .flatMap(number -> DocumentNumber.keysOf(number).stream())
                    .distinct()
                    .toList();
        }
    }
}
