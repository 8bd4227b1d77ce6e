package cn.huiqitong.searchindex;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts by facet. The filters narrow the hits only after the counting; each count is narrowed by the filters of the
 * other facets, so that the other values of a chosen facet stay to be chosen.
 */
final class Facets {

    private static final int VALUES = 100;
    private static final String COUNTS = "counts";

    private Facets() {}

    static Map<String, Aggregation> aggregations(Map<Facet, Set<String>> filters) {
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (Facet facet : Facet.values()) {
            Query others = filter(without(filters, facet));
            aggregations.put(
                    facet.name(),
                    Aggregation.of(a -> a.filter(others)
                            .aggregations(
                                    COUNTS,
                                    c -> c.terms(t -> t.field(facet.field()).size(VALUES)))));
        }
        return aggregations;
    }

    /** The filter that the hits themselves must pass. */
    static Query filter(Map<Facet, Set<String>> filters) {
        List<Query> all = new ArrayList<>();
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                all.add(Clauses.terms(facet.field(), values));
            }
        });
        return Query.of(q -> q.bool(b -> b.filter(all)));
    }

    static Map<Facet, List<SearchResult.Count>> read(Map<String, Aggregate> aggregates) {
        Map<Facet, List<SearchResult.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Aggregate aggregate = aggregates.get(facet.name());
            if (aggregate != null) {
                counts.put(facet, counts(aggregate));
            }
        }
        return counts;
    }

    private static List<SearchResult.Count> counts(Aggregate aggregate) {
        Aggregate counts = aggregate.filter().aggregations().get(COUNTS);
        if (counts == null || !counts.isSterms()) {
            return List.of();
        }
        return counts.sterms().buckets().array().stream()
                .map(bucket -> new SearchResult.Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    private static Map<Facet, Set<String>> without(Map<Facet, Set<String>> filters, Facet facet) {
        Map<Facet, Set<String>> others = new HashMap<>(filters);
        others.remove(facet);
        return others;
    }
}
