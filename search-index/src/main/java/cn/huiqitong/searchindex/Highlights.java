package cn.huiqitong.searchindex;

import cn.huiqitong.searchindex.language.Alternative;
import cn.huiqitong.searchindex.language.QueryReading;
import cn.huiqitong.searchindex.language.Word;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Marks the words that were looked for. */
final class Highlights {

    private static final String START = "<em>";
    private static final String END = "</em>";
    private static final Pattern MARK_AT_END = Pattern.compile("([“”‘’「」『』（）()〔〕【】\\[\\]])" + END);

    private Highlights() {}

    static Highlight of(QueryReading reading) {
        List<String> texts = texts(reading);
        List<String> unknown =
                reading.list(Word.Unknown.class).stream().map(Word::text).toList();
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        for (String field : Fields.SHOWN) {
            fields.add(NamedValue.of(field + Fields.PAIRS, field(field, texts, unknown)));
        }
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags(START)
                .postTags(END)
                .numberOfFragments(0)
                .fields(fields));
    }

    /** By the name of the field alone. */
    static Map<String, List<String>> read(Map<String, List<String>> highlight) {
        Map<String, List<String>> byField = new LinkedHashMap<>();
        highlight.forEach((field, texts) -> byField.put(
                shortName(field), texts.stream().map(Highlights::tidy).toList()));
        return byField;
    }

    private static String shortName(String field) {
        String name = field.substring(0, field.length() - Fields.PAIRS.length());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Neighbouring marks grow together; a bracket or quotation mark after a word does not belong to it. */
    private static String tidy(String text) {
        return MARK_AT_END.matcher(text.replace(END + START, "")).replaceAll(END + "$1");
    }

    private static HighlightField field(String field, List<String> texts, List<String> unknown) {
        List<Query> wanted = new ArrayList<>();
        if (!texts.isEmpty()) {
            wanted.add(Clauses.phrase(field, texts));
        }
        unknown.forEach(text -> wanted.add(Query.of(
                q -> q.match(m -> m.field(field + Fields.PAIRS).query(text)))));
        return HighlightField.of(f -> f.highlightQuery(q -> q.bool(b -> b.should(wanted))));
    }

    private static List<String> texts(QueryReading reading) {
        List<String> texts = new ArrayList<>();
        for (Word word : reading.words()) {
            switch (word) {
                case Word.Topic topic ->
                    topic.alternatives().stream().map(Alternative::text).forEach(texts::add);
                case Word.Weak weak -> texts.add(weak.text());
                case Word.Place place -> texts.add(place.text());
                case Word.Obtaining way -> texts.add(way.text());
                // An unknown word is marked piece by piece; a filler says nothing.
                case Word.Unknown ignored -> {}
                case Word.Filler ignored -> {}
            }
        }
        return texts;
    }
}
