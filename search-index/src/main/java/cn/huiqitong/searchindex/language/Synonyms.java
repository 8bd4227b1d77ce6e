package cn.huiqitong.searchindex.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code synonyms.txt}: {@code A = B = C} is one meaning, {@code … > D 0.5, E} adds what each of them also means.
 * A word may stand in several lines; the strongest weight of an alternative counts.
 */
final class Synonyms {

    private static final double SAME = 0.95;
    private static final double RELATED = 0.7;

    private final Map<String, Map<String, Double>> alternatives = new LinkedHashMap<>();

    static Map<String, Map<String, Double>> read(List<String> lines) {
        Synonyms synonyms = new Synonyms();
        lines.forEach(synonyms::line);
        return synonyms.alternatives;
    }

    private void line(String line) {
        String[] sides = line.split(">", 2);
        List<String> same = parts(sides[0], "=");
        for (String word : same) {
            add(word, word, 1);
            same.forEach(other -> add(word, other, SAME));
        }
        if (sides.length == 2) {
            parts(sides[1], ",").forEach(also -> related(same, also));
        }
    }

    private void related(List<String> words, String also) {
        int blank = also.lastIndexOf(' ');
        String target = blank < 0 ? also : also.substring(0, blank);
        double weight = blank < 0 ? RELATED : Double.parseDouble(also.substring(blank + 1));
        words.forEach(word -> add(word, target, weight));
    }

    private void add(String word, String other, double weight) {
        alternatives
                .computeIfAbsent(Normal.word(word), key -> new LinkedHashMap<>())
                .merge(Normal.word(other), weight, Math::max);
    }

    private static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(separator, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
