package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums of a number field over the fitting entries of a list. */
public final class Totals {
    private static final Span ZERO = Span.of(BigDecimal.ZERO);

    private final Choice choice;
    private final Figure number;
    private final String field;

    Totals(Choice choice, String field) {
        this.choice = choice;
        this.field = field;
        this.number = choice.within().figure(field, null);
    }

    /**
     * The possible sums; empty when the list is unknown. An entry that may fit adds nothing or its number; an entry
     * without its number may add anything.
     */
    public static Optional<Span> of(Selection selection, String field, Scope scope) {
        return Optional.ofNullable(new Totals(scope.choice(selection), field).total(scope.fitting()));
    }

    public static List<Missing> missing(Selection selection, String field, Scope scope) {
        return new Totals(scope.choice(selection), field).missing(scope.fitting());
    }

    /** What is summed, in an entry. */
    Figure number() {
        return number;
    }

    /** Null when the list is not known. */
    @Nullable Span total(Facts facts) {
        List<Facts> entries = choice.entries(facts);
        if (entries == null) {
            return null;
        }
        Span total = ZERO;
        for (Facts entry : entries) {
            Verdict fits = choice.fits(entry);
            if (fits != Verdict.UNMET) {
                total = total.plus(part(entry, fits));
            }
        }
        return total;
    }

    List<Missing> missing(Facts facts) {
        Set<Missing> missing = new LinkedHashSet<>(choice.missing(facts));
        List<Facts> entries = choice.entries(facts);
        if (entries != null) {
            boolean open =
                    entries.stream().anyMatch(entry -> choice.fits(entry) != Verdict.UNMET && number.missing(entry));
            missing.addAll(open ? List.of(choice.within().missing(field)) : List.of());
        }
        return List.copyOf(missing);
    }

    private Span part(Facts entry, Verdict fits) {
        BigDecimal known = number.number(entry);
        if (known == null) {
            return Span.ANY;
        }
        return fits == Verdict.MET ? Span.of(known) : new Span(known.min(BigDecimal.ZERO), known.max(BigDecimal.ZERO));
    }
}
