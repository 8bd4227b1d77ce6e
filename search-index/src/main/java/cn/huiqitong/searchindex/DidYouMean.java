package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.QueryReading;
import cn.huiqitong.searchindex.language.Spelling;
import cn.huiqitong.searchindex.language.Vocabulary;
import cn.huiqitong.searchindex.language.Word;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds what a query with a slip in it was meant to be. A slip is suspected only where a part of the query is neither in
 * the vocabulary nor anywhere in the index; then the nearest word of the vocabulary or of a title takes its place.
 */
final class DidYouMean {

    private static final int TITLES = 30;

    private final Cluster cluster;
    private final IndexNames names;
    private final Vocabulary vocabulary;

    DidYouMean(Cluster cluster, IndexNames names, Vocabulary vocabulary) {
        this.cluster = cluster;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    Optional<String> find(String query, QueryReading reading) {
        return reading.list(Word.Unknown.class).stream()
                .filter(unknown -> unknown.text().length() > 1)
                .filter(unknown -> !known(unknown.text()))
                .findFirst()
                .flatMap(unknown -> mend(query, unknown.text()));
    }

    private boolean known(String text) {
        Query anywhere = Clauses.anywhere(text, 1);
        return cluster.call(
                                "look for a word",
                                client ->
                                        client.count(c -> c.index(names.alias()).query(anywhere)))
                        .count()
                > 0;
    }

    private Optional<String> mend(String query, String unknown) {
        Spelling spelling = new Spelling(query, unknown);
        return spelling.mendByWords(vocabulary).or(() -> spelling.mendByTitles(titlesLike(query)));
    }

    /** Titles that share any two neighbouring characters with the query, the most alike first. */
    private List<String> titlesLike(String query) {
        SearchRequest request = SearchRequest.of(s -> s.index(names.alias())
                .size(TITLES)
                .query(q -> q.match(m -> m.field(Fields.TITLE + Fields.PAIRS).query(query)))
                .source(f -> f.filter(i -> i.includes("id", Fields.TITLE))));
        SearchResponse<TitleOnly> response =
                cluster.call("titles alike", client -> client.search(request, TitleOnly.class));
        return response.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .map(hit -> hit.wording().title())
                .toList();
    }

    /** The part of an item that is read here. */
    record TitleOnly(String id, Titled wording) {

        record Titled(String title) {}
    }
}
