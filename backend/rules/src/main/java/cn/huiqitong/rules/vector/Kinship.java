package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.CodeSystem;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether words fall under the codes that rules ask for, as {@code In} defines it. */
final class Kinship {
    private final @Nullable CodeSystem system;
    private final TreeSet<String> asked = new TreeSet<>();

    /** @param system null for plain texts */
    Kinship(@Nullable CodeSystem system, Collection<List<String>> questions) {
        this.system = system;
        questions.forEach(asked::addAll);
    }

    /** A word is several codes when its field takes several; one is enough. */
    Verdict verdict(Collection<String> word, String asked) {
        return word.stream().map(code -> verdict(code, asked)).reduce(Verdict.UNMET, Verdict::or);
    }

    /**
     * Codes with the same key have the same kin: their listed and their asked-for prefixes are the same, and nothing finer
     * than the code itself is asked for.
     */
    String key(String code) {
        StringBuilder key = new StringBuilder();
        for (int length = 1; length <= code.length(); length++) {
            String prefix = code.substring(0, length);
            if (asked.contains(prefix) || (system != null && system.find(prefix).isPresent())) {
                key.append(prefix).append(' ');
            }
        }
        String finer = asked.ceiling(code);
        return finer != null && finer.startsWith(code) ? key + code : key.toString();
    }

    private Verdict verdict(String code, String other) {
        if (system == null) {
            return Verdict.of(code.equals(other));
        }
        if (system.isWithin(code, other)) {
            return Verdict.MET;
        }
        return system.overlaps(code, other) ? Verdict.UNKNOWN : Verdict.UNMET;
    }
}
