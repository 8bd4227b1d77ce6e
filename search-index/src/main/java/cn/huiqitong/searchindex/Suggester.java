package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.QueryReader;
import cn.huiqitong.searchindex.language.QueryReading;
import cn.huiqitong.searchindex.language.Vocabulary;
import cn.huiqitong.searchindex.language.Word;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Completes what is being typed: titles to go to, and words that would find something. */
final class Suggester {

    private static final String WORDS = "words";

    private final Cluster cluster;
    private final IndexNames names;
    private final QueryReader reader;
    private final Vocabulary vocabulary;

    Suggester(Cluster cluster, IndexNames names, QueryReader reader, Vocabulary vocabulary) {
        this.cluster = cluster;
        this.names = names;
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    Suggestions suggest(String typed, int limit) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > SearchQuery.MAX_TEXT) {
            return new Suggestions(List.of(), List.of());
        }
        List<String> words =
                vocabulary.beginningWith(text).stream().limit(2L * limit).toList();
        SearchRequest request = request(text, words, limit);
        SearchResponse<DidYouMean.TitleOnly> response =
                cluster.call("suggest", client -> client.search(request, DidYouMean.TitleOnly.class));
        List<Suggestions.ItemTitle> items = response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .map(source ->
                        new Suggestions.ItemTitle(source.id(), source.wording().title()))
                .toList();
        return new Suggestions(
                items, finding(words, response).stream().limit(limit).toList());
    }

    private SearchRequest request(String text, List<String> words, int limit) {
        return SearchRequest.of(s -> {
            s.index(names.alias())
                    .size(limit)
                    .query(titles(text))
                    .source(f -> f.filter(i -> i.includes("id", Fields.TITLE)));
            return words.isEmpty()
                    ? s
                    : s.aggregations(
                            WORDS,
                            a -> a.global(g -> g)
                                    .aggregations(WORDS, w -> w.filters(f -> f.filters(b -> b.keyed(hitsOf(words))))));
        });
    }

    /** Titles that begin so, before titles that have it inside, before titles that have what it means. */
    private Query titles(String text) {
        List<Query> ways = new ArrayList<>();
        ways.add(Clauses.worth(
                4, Query.of(q -> q.match(m -> m.field(Fields.TITLE + ".prefix").query(text)))));
        ways.add(Clauses.worth(
                3,
                Query.of(q -> q.matchPhrasePrefix(
                        m -> m.field(Fields.TITLE + Fields.PAIRS).query(text)))));
        QueryReading reading = reader.read(text);
        for (Word.Topic topic : reading.list(Word.Topic.class)) {
            topic.alternatives()
                    .forEach(other -> ways.add(
                            Clauses.worth(other.weight(), Clauses.phrase(Fields.TITLE, List.of(other.text())))));
        }
        Query any = Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
        return Query.of(q -> q.bool(b ->
                b.must(any).filter(f -> f.term(t -> t.field("life.usable").value(true)))));
    }

    private Map<String, Query> hitsOf(List<String> words) {
        Map<String, Query> hits = new LinkedHashMap<>();
        words.forEach(word -> hits.put(word, new ItemQuery(reader.read(word)).scored(1)));
        return hits;
    }

    private static List<String> finding(List<String> words, SearchResponse<DidYouMean.TitleOnly> response) {
        Aggregate outer = response.aggregations().get(WORDS);
        if (outer == null) {
            return List.of();
        }
        var buckets = Objects.requireNonNull(outer.global().aggregations().get(WORDS))
                .filters()
                .buckets()
                .keyed();
        return words.stream()
                .filter(word -> buckets.containsKey(word) && buckets.get(word).docCount() > 0)
                .toList();
    }
}
