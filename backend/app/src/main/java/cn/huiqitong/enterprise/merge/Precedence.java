package cn.huiqitong.enterprise.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Supplier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who counts where several sources speak of one fact: the departments that the table names for the fact, or for its
 * group, or else the one that the catalog names as its supplier; then other departments; the firm's own word last. Within
 * one rank the later day, then the higher confidence; the name only makes it definite.
 *
 * @param facts departments by fact, the first counts most
 * @param groups the same by group of facts, for facts without a line of their own
 * @param lists how lists are put together, by fact; a list without a line is taken whole from the source that counts most
 */
public record Precedence(Map<String, List<String>> facts, Map<String, List<String>> groups, Map<String, Lists> lists) {

    private static final int OTHER_DEPARTMENT = 1_000;
    private static final int OWN_WORD = 2_000;

    /** @param same the elements that make two entries the same thing, of which the one of most weight is taken */
    public record Lists(List<String> same) {}

    public Precedence {
        facts = Map.copyOf(facts);
        groups = Map.copyOf(groups);
        lists = Map.copyOf(lists);
    }

    /** The word of most weight first. */
    Comparator<Word> weight(FactField field) {
        List<String> first = first(field);
        return comparingInt((Word w) -> rank(w, first))
                .thenComparing((Word w) -> w.by().asOf(), reverseOrder())
                .thenComparing((Word w) -> w.by().confidence(), reverseOrder())
                .thenComparing((Word w) -> w.by().suppliedAt(), reverseOrder())
                .thenComparing(comparing(Word::source));
    }

    private List<String> first(FactField field) {
        List<String> named = facts.get(field.key());
        if (named == null && field.group() != null) {
            named = groups.get(field.group());
        }
        if (named != null) {
            return named;
        }
        Supplier supplier = field.supplier();
        return supplier.kind() == Supplier.Kind.DEPARTMENT ? List.of(supplier.name()) : List.of();
    }

    private static int rank(Word word, List<String> first) {
        if (word.kind() == SourceKind.FIRM) {
            return OWN_WORD;
        }
        int place = first.indexOf(word.source());
        return place >= 0 ? place : OTHER_DEPARTMENT;
    }
}
