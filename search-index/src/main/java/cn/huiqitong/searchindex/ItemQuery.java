package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.DocumentNumber;
import cn.huiqitong.searchindex.language.QueryReading;
import cn.huiqitong.searchindex.language.Word;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what was read from a query into Elasticsearch's language. */
final class ItemQuery {

    private static final double WEAK = 0.2;
    private static final double AT_THE_PLACE = 3.5;
    private static final double COVERS_THE_PLACE = 1.2;
    private static final double NUMBER = 12;
    private static final double OFFICE_MISSPELT = 6;
    private static final float PLAIN_TEXT = 0.1f;
    private static final double WHOLE_TITLE = 1;
    private static final double KNOWN_VALID = 0.15;
    private static final double UNUSABLE = 0.5;

    private final QueryReading reading;

    ItemQuery(QueryReading reading) {
        this.reading = reading;
    }

    /**
     * The scored query.
     *
     * @param share part of the meaningful words that a hit must have, 0 to 1; one at least
     */
    Query scored(double share) {
        if (reading.empty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        List<Query> needed = needed();
        int least = Math.max(1, (int) Math.ceil(needed.size() * share));
        Query found = Query.of(q -> q.bool(b -> b.must(
                        m -> m.bool(words -> words.should(needed).minimumShouldMatch(Integer.toString(least))))
                .should(helping())));
        return Query.of(q -> q.boosting(b -> b.positive(found)
                .negative(Query.of(n -> n.term(t -> t.field("life.usable").value(false))))
                .negativeBoost(UNUSABLE)));
    }

    /** Words that a hit must have some of: those with a meaning, else the places, else whatever there is. */
    private List<Query> needed() {
        List<Query> needed = new ArrayList<>();
        reading.findNumber().ifPresent(number -> needed.add(number(number)));
        reading.list(Word.Topic.class).forEach(topic -> needed.add(Clauses.anywhere(topic.alternatives(), 1)));
        reading.list(Word.Obtaining.class).forEach(way -> needed.add(obtaining(way)));
        reading.list(Word.Unknown.class).forEach(unknown -> needed.add(unknown(unknown)));
        if (needed.isEmpty()) {
            reading.list(Word.Place.class).forEach(place -> needed.add(place(place)));
        }
        if (needed.isEmpty()) {
            reading.list(Word.Weak.class).forEach(weak -> needed.add(Clauses.anywhere(weak.text(), WEAK)));
        }
        return needed;
    }

    /** What moves a hit up without being needed. */
    private List<Query> helping() {
        List<Query> helping = new ArrayList<>();
        reading.list(Word.Place.class).forEach(place -> helping.add(place(place)));
        reading.list(Word.Weak.class).forEach(weak -> helping.add(Clauses.anywhere(weak.text(), WEAK)));
        helping.add(Clauses.worth(KNOWN_VALID, Clauses.term("life.status", "CURRENT")));
        if (!reading.text().isBlank()) {
            helping.add(plainText(reading.text(), "1", PLAIN_TEXT));
        }
        helping.add(Clauses.worth(WHOLE_TITLE, Clauses.phrase(Fields.TITLE, List.of(meaning()))));
        return helping;
    }

    /** The meaningful words as they followed each other. */
    private String meaning() {
        return reading.words().stream()
                .filter(word -> word instanceof Word.Topic || word instanceof Word.Unknown)
                .map(Word::text)
                .collect(Collectors.joining());
    }

    private static Query number(DocumentNumber number) {
        List<Query> keys = new ArrayList<>();
        keys.add(Clauses.worth(NUMBER, Clauses.term("docNoKeys", number.key())));
        number.looseKey().ifPresent(key -> keys.add(Clauses.worth(OFFICE_MISSPELT, Clauses.term("docNoKeys", key))));
        return Clauses.best(keys);
    }

    private static Query unknown(Word.Unknown unknown) {
        return Clauses.best(
                List.of(Clauses.anywhere(unknown.text(), 1), plainText(unknown.text(), "2<70%", 2 * PLAIN_TEXT)));
    }

    private static Query place(Word.Place place) {
        return Clauses.best(List.of(
                Clauses.worth(AT_THE_PLACE, Clauses.term("offer.regions", place.name())),
                Clauses.worth(COVERS_THE_PLACE, Clauses.term("offer.appliesIn", place.name()))));
    }

    /** A way that the text states counts more than one that was inferred. */
    private static Query obtaining(Word.Obtaining way) {
        List<Query> ways = new ArrayList<>();
        ways.add(Clauses.anywhere(way.text(), 0.6));
        double worth = 4.5;
        for (String code : way.codes()) {
            Query obtain = Clauses.term("offer.obtain", code);
            Query stated = Query.of(q -> q.bool(b -> b.filter(obtain)
                    .mustNot(n -> n.term(t -> t.field("offer.obtainInferred").value(true)))));
            ways.add(Clauses.worth(worth, stated));
            ways.add(Clauses.worth(worth / 3, obtain));
            worth = worth * 2 / 3;
        }
        return Clauses.best(ways);
    }

    /** Word by word in all fields as if they were one, weighing rare words more: orders what the rest leaves equal. */
    private static Query plainText(String text, String least, float boost) {
        List<String> fields = Fields.WORTH.entrySet().stream()
                .map(field -> field.getKey() + "^" + Math.max(1, field.getValue()))
                .toList();
        return Query.of(q -> q.combinedFields(
                c -> c.query(text).fields(fields).minimumShouldMatch(least).boost(boost)));
    }
}
