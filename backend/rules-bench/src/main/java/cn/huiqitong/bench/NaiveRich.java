package cn.huiqitong.bench;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds that few engines have, for {@link NaiveKinds}. */
final class NaiveRich {
    private static final double ROUNDING = 1e-12;

    private final NaiveKinds kinds;
    private final FactCatalog catalog;
    private final LocalDate asOf;

    NaiveRich(NaiveKinds kinds, FactCatalog catalog, LocalDate asOf) {
        this.kinds = kinds;
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /** A number that may lie anywhere between two ends; null when nothing is known. */
    record Ends(double low, double high) {
        Ends plus(Ends other) {
            return new Ends(low + other.low, high + other.high);
        }

        Verdict compare(Comparison op, double value) {
            return switch (op) {
                case AT_LEAST -> low >= value ? Verdict.MET : high < value ? Verdict.UNMET : Verdict.UNKNOWN;
                case MORE -> low > value ? Verdict.MET : high <= value ? Verdict.UNMET : Verdict.UNKNOWN;
                case LESS -> compare(Comparison.AT_LEAST, value).not();
                case AT_MOST -> compare(Comparison.MORE, value).not();
                case EQUAL ->
                    low == high
                            ? Verdict.of(low == value)
                            : low > value || high < value ? Verdict.UNMET : Verdict.UNKNOWN;
                case NOT_EQUAL -> compare(Comparison.EQUAL, value).not();
            };
        }
    }

    Naive.Asked of(Condition condition) {
        return switch (condition) {
            case Ratio ratio -> ratio(ratio);
            case Growth growth -> growth(growth);
            case Recognition recognition -> some(recognition.selection(asOf));
            case Some some -> some(some.selection());
            case None none -> {
                Naive.Asked some = some(none.selection());
                yield facts -> some.of(facts).not();
            }
            case Count count ->
                ends(entries(count.selection(), null), count.op(), count.value().doubleValue());
            case Sum sum ->
                ends(
                        entries(sum.selection(), sum.field()),
                        sum.op(),
                        sum.value().doubleValue());
            case Formula formula -> formula(formula);
            case Score score -> score(score);
            default -> facts -> Verdict.UNKNOWN;
        };
    }

    private static Naive.Asked ends(Function<Map<String, Object>, @Nullable Ends> read, Comparison op, double value) {
        return facts -> {
            Ends ends = read.apply(facts);
            return ends == null ? Verdict.UNKNOWN : ends.compare(op, value);
        };
    }

    private Naive.Asked some(Selection selection) {
        return ends(entries(selection, null), Comparison.AT_LEAST, 1);
    }

    /** How many entries fit, or the sum of one of their numbers. */
    private Function<Map<String, Object>, @Nullable Ends> entries(Selection selection, @Nullable String field) {
        Naive.Asked filter =
                kinds.of(selection.filter(), catalog.get(selection.list()).elements());
        return facts -> {
            List<?> entries = (List<?>) facts.get(selection.list());
            if (entries == null) {
                return null;
            }
            Ends total = new Ends(0, 0);
            for (Object raw : entries) {
                @SuppressWarnings("unchecked") // entries are maps of plain values
                Map<String, Object> entry = (Map<String, Object>) raw;
                Verdict fits = filter.of(entry);
                total = fits == Verdict.UNMET ? total : total.plus(part(entry, field, fits));
            }
            return total;
        };
    }

    private static Ends part(Map<String, Object> entry, @Nullable String field, Verdict fits) {
        Object known = field == null ? Double.valueOf(1) : entry.get(field);
        if (known == null) {
            return new Ends(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double number = (Double) known;
        return fits == Verdict.MET ? new Ends(number, number) : new Ends(Math.min(number, 0), Math.max(number, 0));
    }

    private Naive.Asked ratio(Ratio ratio) {
        return facts -> {
            Double above = total(ratio.of(), ratio, facts);
            Double below = total(ratio.to(), ratio, facts);
            return above == null || below == null || below <= 0
                    ? Verdict.UNKNOWN
                    : Verdict.of(
                            ratio.op().holds(order(above / below, ratio.value().doubleValue())));
        };
    }

    private @Nullable Double total(String fact, Ratio ratio, Map<String, Object> facts) {
        if (ratio.year() == null || !catalog.get(fact).yearly()) {
            return (Double) facts.get(fact);
        }
        double total = 0;
        for (int back = 0; back < ratio.years(); back++) {
            Double figure = year(fact, ratio.year().in(asOf) - back, facts);
            if (figure == null) {
                return null;
            }
            total += figure;
        }
        return total;
    }

    private static @Nullable Double year(String fact, int year, Map<String, Object> facts) {
        Map<?, ?> years = (Map<?, ?>) facts.get(fact);
        return years == null ? null : (Double) years.get(year);
    }

    private Naive.Asked growth(Growth growth) {
        int last = growth.until().in(asOf);
        int first = last - growth.years();
        boolean compound = growth.form() == Growth.Form.CAGR;
        return facts -> {
            double mean = 0;
            for (int year = first; year < last; year++) {
                Double base = compound && year > first ? Double.valueOf(1) : year(growth.fact(), year, facts);
                Double next = compound ? year(growth.fact(), last, facts) : year(growth.fact(), year + 1, facts);
                if (base == null || next == null || base <= 0) {
                    return Verdict.UNKNOWN;
                }
                mean += compound ? (year == first ? next / base : 0) : (next - base) / base / growth.years();
            }
            double rate = compound ? Math.pow(mean, 1.0 / growth.years()) - 1 : mean;
            return Verdict.of(growth.op().holds(order(rate, growth.value().doubleValue())));
        };
    }

    private Naive.Asked formula(Formula formula) {
        return facts -> {
            Double below = formula.to().isEmpty() ? Double.valueOf(1) : sum(formula.to(), facts);
            Double above = sum(formula.of(), facts);
            return above == null || below == null || below <= 0
                    ? Verdict.UNKNOWN
                    : Verdict.of(formula.op()
                            .holds(order(above / below, formula.value().doubleValue())));
        };
    }

    private @Nullable Double sum(List<Term> terms, Map<String, Object> facts) {
        double total = 0;
        for (Term term : terms) {
            Double figure = term.year() == null
                    ? (Double) facts.get(term.fact())
                    : year(term.fact(), term.year().in(asOf), facts);
            if (figure == null) {
                return null;
            }
            total += figure * term.factor().doubleValue();
        }
        return total;
    }

    private Naive.Asked score(Score score) {
        List<Function<Map<String, Object>, @Nullable Ends>> parts =
                score.parts().stream().map(this::part).toList();
        return facts -> {
            Ends total = new Ends(0, 0);
            for (Function<Map<String, Object>, @Nullable Ends> part : parts) {
                Ends ends = part.apply(facts);
                total = ends == null ? total : total.plus(ends);
            }
            return total.compare(score.op(), score.value().doubleValue());
        };
    }

    private Function<Map<String, Object>, @Nullable Ends> part(Score.Part part) {
        List<Naive.Asked> cases = part.cases().stream()
                .map(one -> kinds.of(one.when(), catalog.list()))
                .toList();
        double rest = part.by() == null ? part.rest().doubleValue() : 0;
        double most = part.by() == null ? rest : part.max().doubleValue();
        return facts -> {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < cases.size(); i++) {
                Verdict verdict = cases.get(i).of(facts);
                double points = part.cases().get(i).points().doubleValue();
                if (verdict != Verdict.UNMET) {
                    low = Math.min(low, points);
                    high = Math.max(high, points);
                }
                if (verdict == Verdict.MET) {
                    return new Ends(low, high);
                }
            }
            return new Ends(Math.min(low, rest), Math.max(high, most));
        };
    }

    /** Doubles cannot tell 72 ÷ 50 from 1.2²: what differs by rounding only counts as equal, as it exactly is. */
    private static int order(double value, double threshold) {
        return Math.abs(value - threshold) <= ROUNDING * Math.abs(threshold) ? 0 : Double.compare(value, threshold);
    }
}
