package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a known list: those that fit, and those of which it is not known.
 *
 * @param total how many entries the list has
 */
public record Matches(List<Facts> met, List<Facts> unknown, int total) {
    /** Empty when the list itself is unknown. */
    public static Optional<Matches> of(Selection selection, Scope scope) {
        return Optional.ofNullable(scope.choice(selection).matches(scope.fitting()));
    }

    /** What would tell which entries fit: the list, or fields of entries that may fit. */
    public static List<Missing> missing(Selection selection, Scope scope) {
        return scope.choice(selection).missing(scope.fitting());
    }

    /** How many entries fit. */
    public Span count() {
        return new Span(BigDecimal.valueOf(met.size()), BigDecimal.valueOf((long) met.size() + unknown.size()));
    }
}
