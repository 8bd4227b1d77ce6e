package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.QueryReader;
import cn.huiqitong.searchindex.language.QueryReading;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a search for items. */
final class ItemSearch {

    /** Ordered by fit, hits with half of the words may stand below; in any other order they would stand anywhere. */
    private static final double HALF = 0.5;

    private static final double ALL = 1;

    private final Cluster cluster;
    private final IndexNames names;
    private final QueryReader reader;
    private final DidYouMean didYouMean;

    ItemSearch(Cluster cluster, IndexNames names, QueryReader reader, DidYouMean didYouMean) {
        this.cluster = cluster;
        this.names = names;
        this.reader = reader;
        this.didYouMean = didYouMean;
    }

    SearchResult run(SearchQuery query) {
        QueryReading reading = reader.read(query.text());
        SearchQuery.Order order = order(query, reading);
        double share = order == SearchQuery.Order.RELEVANCE ? HALF : ALL;
        SearchResponse<IndexedItem> response = send(query, reading, order, share);
        if (total(response) == 0 && share == ALL) {
            response = send(query, reading, order, HALF);
        }
        return new SearchResult(
                total(response),
                response.hits().hits().stream().map(ItemSearch::hit).toList(),
                Facets.read(response.aggregations()),
                didYouMean.find(query.text(), reading).orElse(null));
    }

    private SearchResponse<IndexedItem> send(
            SearchQuery query, QueryReading reading, SearchQuery.Order order, double share) {
        SearchRequest request = request(query, reading, order, share);
        return cluster.call("search", client -> client.search(request, IndexedItem.class));
    }

    private SearchRequest request(SearchQuery query, QueryReading reading, SearchQuery.Order order, double share) {
        Query scored = new ItemQuery(reading).scored(share);
        return SearchRequest.of(s -> {
            s.index(names.alias())
                    .query(scored)
                    .postFilter(Facets.filter(query.filters()))
                    .aggregations(Facets.aggregations(query.filters()))
                    .trackTotalHits(t -> t.enabled(true))
                    .from(query.from())
                    .size(query.size())
                    .sort(sort(order));
            return reading.empty() ? s : s.highlight(Highlights.of(reading));
        });
    }

    /** Without a word there is no fit to order by. */
    private static SearchQuery.Order order(SearchQuery query, QueryReading reading) {
        boolean nothingToFit = reading.empty() && query.order() == SearchQuery.Order.RELEVANCE;
        return nothingToFit ? SearchQuery.Order.NEWEST : query.order();
    }

    /** The id comes last, so that pages never overlap. */
    private static List<SortOptions> sort(SearchQuery.Order order) {
        List<SortOptions> sort = new ArrayList<>();
        switch (order) {
            case RELEVANCE -> sort.add(SortOptions.of(o -> o.score(s -> s.order(SortOrder.Desc))));
            case NEWEST -> sort.add(descending("life.usable"));
            case AMOUNT -> {
                sort.add(descending("life.usable"));
                sort.add(descending("offer.amount"));
            }
        }
        sort.add(descending("life.releasedAt"));
        sort.add(descending("origin.issuedOn"));
        sort.add(SortOptions.of(o -> o.field(f -> f.field("id").order(SortOrder.Asc))));
        return sort;
    }

    private static SortOptions descending(String field) {
        return SortOptions.of(
                o -> o.field(f -> f.field(field).order(SortOrder.Desc).missing("_last")));
    }

    private static SearchResult.Hit hit(Hit<IndexedItem> hit) {
        IndexedItem item = hit.source();
        if (item == null) {
            throw new IllegalStateException("a hit without its source: " + hit.id());
        }
        return new SearchResult.Hit(item, Highlights.read(hit.highlight()));
    }

    private static long total(SearchResponse<IndexedItem> response) {
        @Nullable TotalHits total = response.hits().total();
        return total == null ? 0 : total.value();
    }
}
