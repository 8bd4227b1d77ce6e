package cn.huiqitong.enterprise.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is left of a source's earlier statement once it says something later. */
final class Remainder {

    private Remainder() {}

    /**
     * The earlier statement without the facts of the later one. Of a series a department's later word replaces only the
     * years that it names; the firm's own form states the whole series anew.
     */
    static Statement of(Statement earlier, Statement later, Set<String> series) {
        Map<String, Object> left = new LinkedHashMap<>();
        earlier.facts().forEach((fact, value) -> {
            if (!later.facts().containsKey(fact)) {
                left.put(fact, value);
            } else if (series.contains(fact) && later.kind() == SourceKind.DEPARTMENT) {
                Map<String, Object> years = Series.years(value);
                years.keySet().removeAll(Series.years(later.facts().get(fact)).keySet());
                if (!years.isEmpty()) {
                    left.put(fact, years);
                }
            }
        });
        return earlier.with(left);
    }

    static Statement without(Statement statement, Set<String> facts) {
        Map<String, Object> left = new LinkedHashMap<>(statement.facts());
        left.keySet().removeAll(facts);
        return statement.with(left);
    }

    /** Whether all of the later statement was already said by the same source for the same time. */
    static boolean says(Statement earlier, Statement later) {
        return earlier.sameSource(later)
                && earlier.asOf().equals(later.asOf())
                && Objects.equals(earlier.validUntil(), later.validUntil())
                && earlier.confidence() == later.confidence()
                && earlier.facts().entrySet().containsAll(later.facts().entrySet());
    }
}
