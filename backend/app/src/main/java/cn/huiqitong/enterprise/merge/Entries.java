package cn.huiqitong.enterprise.merge;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries of lists: all sources' together, an entry that several know from the source of most weight. */
final class Entries {

    private Entries() {}

    /** @param words by weight, at least one; @param same elements that tell entries apart */
    static MergedFact merge(List<Word> words, List<String> same) {
        List<Object> entries = new ArrayList<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        Set<List<?>> known = new HashSet<>();
        for (Word word : words) {
            List<?> added = added(word, same, known);
            entries.addAll(added);
            added.forEach(entry -> known.add(identity(entry, same)));
            if (!added.isEmpty()) {
                taken.merge(word.source(), added.size(), Integer::sum);
            }
        }
        Word first = words.getFirst();
        return new MergedFact(first.fact(), List.copyOf(entries), first, Merge.rest(words), note(taken));
    }

    /** What the word adds to what is known; entries of one source are never the same thing. */
    private static List<?> added(Word word, List<String> same, Set<List<?>> known) {
        return word.value() instanceof List<?> list
                ? list.stream()
                        .filter(Objects::nonNull)
                        .filter(entry -> !known.contains(identity(entry, same)))
                        .toList()
                : List.of();
    }

    private static List<?> identity(Object entry, List<String> same) {
        return entry instanceof Map<?, ?> map
                ? same.stream().map(key -> String.valueOf(map.get(key))).toList()
                : List.of(entry);
    }

    private static @Nullable String note(Map<String, Integer> taken) {
        return taken.size() < 2
                ? null
                : "各来源合并："
                        + taken.entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue() + " 项")
                                .collect(joining("，"));
    }
}
