package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.evaluation.Combined;
import cn.huiqitong.rules.evaluation.Matches;
import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.evaluation.Scope;
import cn.huiqitong.rules.evaluation.Span;
import cn.huiqitong.rules.evaluation.Totals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a number of an amount. */
final class Quantities {
    private Quantities() {}

    /** The possible numbers; empty when nothing is known. */
    static Optional<Span> span(Quantity quantity, Scope scope) {
        return switch (quantity) {
            case Quantity.OfFact of -> scope.number(of.fact(), of.year()).map(Span::of);
            case Quantity.Counted counted ->
                Matches.of(counted.selection(), scope).map(Matches::count);
            case Quantity.Linear linear -> Combined.of(linear.terms(), scope).map(Span::of);
            case Quantity.Units units -> span(units.of(), scope).map(span -> units(span, units.each()));
            case Quantity.Limited limited ->
                Optional.of(limited(span(limited.of(), scope).orElse(Span.ANY), limited.most()));
            case Quantity.Summed summed -> Totals.of(summed.selection(), summed.field(), scope);
        };
    }

    static List<Missing> missing(Quantity quantity, Scope scope) {
        return switch (quantity) {
            case Quantity.OfFact of ->
                scope.number(of.fact(), of.year()).isPresent()
                        ? List.of()
                        : List.of(scope.missing(of.fact(), of.year()));
            case Quantity.Linear linear -> Combined.missing(linear.terms(), scope);
            case Quantity.Units units -> missing(units.of(), scope);
            case Quantity.Limited limited -> missing(limited.of(), scope);
            case Quantity.Counted counted -> Matches.missing(counted.selection(), scope);
            case Quantity.Summed summed -> Totals.missing(summed.selection(), summed.field(), scope);
        };
    }

    private static Span units(Span span, BigDecimal each) {
        return new Span(units(span.low(), each), units(span.high(), each));
    }

    private static @Nullable BigDecimal units(@Nullable BigDecimal number, BigDecimal each) {
        return number == null ? null : number.max(BigDecimal.ZERO).divide(each, 0, RoundingMode.FLOOR);
    }

    private static Span limited(Span span, BigDecimal most) {
        BigDecimal low = span.low();
        BigDecimal high = span.high();
        return new Span(low == null ? null : low.min(most), high == null ? most : high.min(most));
    }
}
