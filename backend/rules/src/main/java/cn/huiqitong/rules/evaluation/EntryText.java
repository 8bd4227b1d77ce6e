package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.text.Values;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries of a list in a few words. */
final class EntryText {
    private static final int MOST_FIELDS = 4;
    private static final int MOST_ENTRIES = 2;

    private EntryText() {}

    /** What a firm has of a selection: the fitting entries by name, or how many there are at all. */
    static @Nullable String actual(Choice choice, Facts facts) {
        Matches matches = choice.matches(facts);
        if (matches == null) {
            return null;
        }
        if (matches.met().isEmpty() && matches.unknown().isEmpty()) {
            return matches.total() == 0 ? "无记录" : "共" + matches.total() + "条记录，没有符合的";
        }
        return matches.met().isEmpty()
                ? matches.unknown().size() + "条记录不完整"
                : entries(matches.met(), choice.list(), choice.within().fields());
    }

    private static String entries(List<Facts> entries, FactField list, Fields fields) {
        String named = entries.stream()
                .limit(MOST_ENTRIES)
                .map(entry -> entry(entry, list, fields))
                .collect(Collectors.joining("；"));
        return entries.size() > MOST_ENTRIES ? named + "等" + entries.size() + "条" : named;
    }

    private static String entry(Facts entry, FactField list, Fields fields) {
        String text = list.elements().stream()
                .map(field -> value(entry, field, fields))
                .filter(Objects::nonNull)
                .limit(MOST_FIELDS)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "1条记录" : text;
    }

    /** A flag shows as its label when it is set, and not at all otherwise. */
    private static @Nullable String value(Facts entry, FactField field, Fields fields) {
        String key = field.key();
        return switch (field.type()) {
            case NUMBER ->
                entry.number(key)
                        .map(number -> Values.number(number, field.unit()))
                        .orElse(null);
            case DATE -> entry.date(key).map(Values::day).orElse(null);
            case FLAG ->
                entry.flag(key).filter(set -> set).map(set -> field.label()).orElse(null);
            case CODE, TEXT ->
                entry.text(key).map(code -> fields.codeName(field, code)).orElse(null);
            case CODES ->
                entry.codes(key)
                        .map(codes -> codes.stream()
                                .map(code -> fields.codeName(field, code))
                                .collect(Collectors.joining("、")))
                        .orElse(null);
            case YEARLY, LIST -> null;
        };
    }
}
