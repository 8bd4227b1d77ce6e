package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.QueryReader;
import cn.huiqitong.searchindex.language.Vocabulary;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The index of policy items. Every method throws {@link SearchUnavailableException} when the cluster is away or has no
 * index yet; nothing is lost by that, as the index can always be written again from the truth.
 */
public final class PolicyIndex implements AutoCloseable {

    /** The alias of the portal's own index. */
    public static final String ALIAS = "huiqitong-items";

    private static final int BATCH = 500;

    private final Cluster cluster;
    private final Indices indices;
    private final ItemWriter writer;
    private final ItemSearch search;
    private final Suggester suggester;

    private PolicyIndex(Cluster cluster, IndexNames names) {
        Vocabulary vocabulary = Vocabulary.load();
        QueryReader reader = new QueryReader(vocabulary);
        this.cluster = cluster;
        this.indices = new Indices(cluster, names, IndexDefinition.load());
        this.writer = new ItemWriter(cluster);
        this.search = new ItemSearch(cluster, names, reader, new DidYouMean(cluster, names, vocabulary));
        this.suggester = new Suggester(cluster, names, reader, vocabulary);
    }

    /** Opens the index behind an alias. The cluster need not be there yet. */
    public static PolicyIndex open(SearchConnection connection, String alias) {
        return new PolicyIndex(new Cluster(ClientFactory.open(connection)), new IndexNames(alias));
    }

    /**
     * What stands behind the alias now.
     *
     * @param source names the database that is the truth; freshness means nothing between two of them
     */
    public IndexState state(String source) {
        return indices.state(source);
    }

    /**
     * Builds a new index beside the live one and puts it in its place in one step. What is put or removed meanwhile
     * reaches both. Only one rebuild may run at a time; leftovers of one that was killed are removed.
     *
     * @param source as of {@link #state(String)}
     * @param items opened after the new index takes writes, so that nothing committed meanwhile can be missed
     * @return how many items were read
     */
    public long rebuild(String source, Supplier<Stream<IndexedItem>> items) {
        String next = indices.create(source);
        try (Stream<IndexedItem> stream = items.get()) {
            long count = fill(next, stream.iterator());
            indices.goLive(next);
            return count;
        } catch (RuntimeException e) {
            abandon(next, e);
            throw e;
        }
    }

    /**
     * Writes items so that searches see them when this returns. Nothing happens where there is no index yet: the rebuild
     * that is due reads the truth itself.
     */
    public void put(List<IndexedItem> items) {
        writer.put(indices.list(), items, Refresh.True);
    }

    /**
     * Takes an item out of the index.
     *
     * @param freshness as of {@link IndexedItem#freshness()}: a put of something older will not bring it back
     */
    public void remove(String id, long freshness) {
        writer.remove(indices.list(), id, freshness);
    }

    public SearchResult search(SearchQuery query) {
        return search.run(query);
    }

    /**
     * What may be meant by the beginning of a query.
     *
     * @param limit at most so many items and so many terms
     */
    public Suggestions suggest(String typed, int limit) {
        return suggester.suggest(typed, limit);
    }

    @Override
    public void close() {
        try {
            cluster.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long fill(String index, Iterator<IndexedItem> items) {
        Collection<String> target = List.of(index);
        List<IndexedItem> batch = new ArrayList<>();
        long count = 0;
        while (items.hasNext()) {
            batch.add(items.next());
            count++;
            if (batch.size() == BATCH || !items.hasNext()) {
                writer.put(target, batch, Refresh.False);
                batch.clear();
            }
        }
        return count;
    }

    private void abandon(String index, RuntimeException cause) {
        try {
            indices.delete(index);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
