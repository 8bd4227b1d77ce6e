package cn.huiqitong.searchindex;

import java.util.Map;
import java.util.Set;

/**
 * A search for items.
 *
 * @param text what was typed; empty finds everything
 * @param filters values by facet; within a facet any of them, over facets all of them; empty sets do not narrow
 * @param page from 0
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 */
public record SearchQuery(String text, Map<Facet, Set<String>> filters, Order order, int page, int size) {

    public static final int MAX_SIZE = 100;

    /** The last hit that can be reached by paging; Elasticsearch's own limit. */
    public static final int MAX_REACH = 10_000;

    /** Longest text that is read; what is beyond means nothing to a search. */
    public static final int MAX_TEXT = 100;

    /** How hits are ordered; items that can no longer be used come last in every order. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        AMOUNT
    }

    public SearchQuery {
        if (page < 0 || size < 1 || size > MAX_SIZE || (long) (page + 1) * size > MAX_REACH) {
            throw new IllegalArgumentException("page " + page + " of " + size + " is out of reach");
        }
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        filters = Map.copyOf(filters);
    }

    int from() {
        return page * size;
    }
}
