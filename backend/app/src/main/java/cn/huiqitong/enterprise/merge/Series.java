package cn.huiqitong.enterprise.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures by year: each year from the source of most weight that knows it. */
final class Series {

    private Series() {}

    /** @param words by weight, at least one */
    static MergedFact merge(List<Word> words) {
        Map<String, Object> years = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        for (Word word : words) {
            years(word.value()).forEach((year, figure) -> {
                if (years.putIfAbsent(year, figure) == null) {
                    sources.put(year, word.source());
                }
            });
        }
        Word first = words.getFirst();
        return new MergedFact(first.fact(), years, first, Merge.rest(words), note(sources));
    }

    private static @Nullable String note(Map<String, String> sources) {
        if (sources.values().stream().distinct().count() < 2) {
            return null;
        }
        Map<String, String> bySource = sources.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, TreeMap::new, mapping(e -> e.getKey() + "年", joining("、"))));
        return "逐年合并："
                + bySource.entrySet().stream()
                        .map(e -> e.getValue() + "取自" + e.getKey())
                        .collect(joining("；"));
    }

    /** The figures of a series as it stands in JSON; a value of another shape has none. */
    static Map<String, Object> years(Object value) {
        Map<String, Object> years = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((year, figure) -> {
                if (figure != null) {
                    years.put(String.valueOf(year), figure);
                }
            });
        }
        return years;
    }
}
