package cn.huiqitong.searchindex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a {@link SearchQuery}.
 *
 * @param total all hits, not only those of the page
 * @param facets counts by facet; a facet's own filter does not shrink its own counts
 * @param didYouMean the query as it was probably meant, null when it seems right
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        @Nullable String didYouMean) {

    /** An item with the places that made it a hit, html-escaped and marked with {@code <em>}, by field name. */
    public record Hit(IndexedItem item, Map<String, List<String>> highlights) {}

    /** How many hits have a value. */
    public record Count(String value, long count) {}
}
