package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.Alternative;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small parts that queries are made of. A score says where a word was found, not how often. */
final class Clauses {

    /** How much a second place adds to the best one. */
    private static final double ALSO_THERE = 0.1;

    private Clauses() {}

    /** Found when any of the alternatives stands in any field, character by character. */
    static Query anywhere(List<Alternative> alternatives, double factor) {
        Map<Double, List<String>> byWeight = new LinkedHashMap<>();
        alternatives.forEach(a -> byWeight.computeIfAbsent(a.weight(), weight -> new ArrayList<>())
                .add(a.text()));
        List<Query> places = new ArrayList<>();
        Fields.WORTH.forEach((field, worth) -> places.add(inField(field, byWeight, worth * factor)));
        return best(places, ALSO_THERE);
    }

    /** The best alternative counts: a text that uses two names for one thing is no better than one that uses one. */
    private static Query inField(String field, Map<Double, List<String>> byWeight, double worth) {
        List<Query> names = new ArrayList<>();
        byWeight.forEach((weight, texts) -> names.add(worth(worth * weight, phrase(field, texts))));
        return best(names, 0);
    }

    static Query anywhere(String text, double factor) {
        return anywhere(List.of(new Alternative(text, 1)), factor);
    }

    /** Any of the texts as a whole in one field. */
    static Query phrase(String field, Collection<String> texts) {
        List<Query> phrases = texts.stream()
                .map(text -> Query.of(
                        q -> q.matchPhrase(m -> m.field(field + Fields.PAIRS).query(text))))
                .toList();
        return phrases.size() == 1 ? phrases.getFirst() : Query.of(q -> q.bool(b -> b.should(phrases)));
    }

    static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query terms(String field, Collection<String> values) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(wanted))));
    }

    /** A fixed score for whatever the filter finds. */
    static Query worth(double score, Query filter) {
        return Query.of(q -> q.constantScore(c -> c.filter(filter).boost((float) score)));
    }

    static Query best(List<Query> queries) {
        return best(queries, ALSO_THERE);
    }

    private static Query best(List<Query> queries, double also) {
        return queries.size() == 1
                ? queries.getFirst()
                : Query.of(q -> q.disMax(d -> d.queries(queries).tieBreaker(also)));
    }
}
