package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sum of figures times factors. */
public final class Combined {
    /** No sum of so many figures of this size, each times a factor of this size, is too large for a long. */
    private static final int MOST_TERMS = 64;

    private static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(64);
    private static final long MOST_FIGURE = Coding.MOST / (64 * 64);

    private final List<Term> terms;
    private final Setting setting;
    private final Figure[] figures;
    /** Null where one is not a small whole number. */
    private final long @Nullable [] factors;

    Combined(List<Term> terms, Setting setting) {
        this.terms = terms;
        this.setting = setting;
        this.figures = terms.stream()
                .map(term -> setting.figure(term.fact(), term.year()))
                .toArray(Figure[]::new);
        boolean small =
                terms.size() <= MOST_TERMS && terms.stream().map(Term::factor).allMatch(Combined::small);
        this.factors = small
                ? terms.stream().mapToLong(term -> term.factor().longValue()).toArray()
                : null;
    }

    private static boolean small(BigDecimal factor) {
        return factor.abs().compareTo(MOST_FACTOR) <= 0
                && factor.stripTrailingZeros().scale() <= 0;
    }

    /** The exact sum; empty as soon as one figure is not known. */
    public static Optional<BigDecimal> of(List<Term> terms, Scope scope) {
        return Optional.ofNullable(new Combined(terms, scope.setting()).number(scope.fitting()));
    }

    /** The figures that are not known, each once. */
    public static List<Missing> missing(List<Term> terms, Scope scope) {
        return new Combined(terms, scope.setting()).missing(scope.fitting());
    }

    /** The sum as {@link Coding} has it; missing as soon as one figure is. */
    long coded(Facts facts) {
        long total = 0;
        boolean exact = factors != null;
        for (int i = 0; i < figures.length; i++) {
            long figure = figures[i].coded(facts);
            if (figure == Coding.MISSING) {
                return figure;
            }
            exact &= figure >= -MOST_FIGURE && figure <= MOST_FIGURE;
            total += exact && factors != null ? figure * factors[i] : 0;
        }
        return exact ? total : Coding.INEXACT;
    }

    /** The exact sum; null as soon as one figure is not known. */
    @Nullable BigDecimal number(Facts facts) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < figures.length; i++) {
            BigDecimal figure = figures[i].number(facts);
            if (figure == null) {
                return null;
            }
            total = total.add(figure.multiply(terms.get(i).factor()));
        }
        return total;
    }

    List<Missing> missing(Facts facts) {
        return terms.stream()
                .filter(term -> setting.figure(term.fact(), term.year()).missing(facts))
                .map(term -> setting.missing(term.fact(), term.year()))
                .distinct()
                .toList();
    }
}
