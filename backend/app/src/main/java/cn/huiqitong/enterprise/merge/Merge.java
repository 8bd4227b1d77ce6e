package cn.huiqitong.enterprise.merge;

import static java.util.stream.Collectors.groupingBy;

import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts the words of all sources together: scalars from the source that counts most, series year by year, lists entry by
 * entry where {@link Precedence} says what makes two entries the same. A fact that is not in the catalog does not count.
 */
public record Merge(FactCatalog catalog, Precedence precedence) {

    /** One per fact, in the order of the catalog. */
    public List<MergedFact> of(Collection<Statement> statements) {
        Map<String, List<Word>> words = statements.stream()
                .flatMap(s -> s.facts().entrySet().stream().map(e -> new Word(e.getKey(), e.getValue(), s)))
                .collect(groupingBy(Word::fact));
        return catalog.list().stream()
                .flatMap(field -> Stream.ofNullable(words.get(field.key())).map(said -> one(field, said)))
                .toList();
    }

    private MergedFact one(FactField field, List<Word> said) {
        List<Word> words = said.stream().sorted(precedence.weight(field)).toList();
        Precedence.Lists list = precedence.lists().get(field.key());
        if (field.type() == FactType.YEARLY) {
            return Series.merge(words);
        }
        if (field.type() == FactType.LIST && list != null) {
            return Entries.merge(words, list.same());
        }
        return new MergedFact(field.key(), words.getFirst().value(), words.getFirst(), rest(words), null);
    }

    static List<Word> rest(List<Word> words) {
        return words.subList(1, words.size());
    }
}
