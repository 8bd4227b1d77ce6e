package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.amount.Cap;
import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.evaluation.Matches;
import cn.huiqitong.rules.evaluation.Scope;
import cn.huiqitong.rules.evaluation.Span;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A share of each entry of a list, each within the limits that count by entry, added up. */
final class EntryShares {
    private final BigDecimal rate;
    private final String field;
    private final @Nullable BigDecimal cap;

    private EntryShares(BigDecimal rate, String field, @Nullable BigDecimal cap) {
        this.rate = rate;
        this.field = field;
        this.cap = cap;
    }

    /** Empty when the list is unknown. */
    static Optional<Span> of(Rate rate, Quantity.Summed base, Scope scope) {
        BigDecimal cap = rate.limits().stream()
                .filter(limit -> !limit.whole())
                .map(Cap::value)
                .min(BigDecimal::compareTo)
                .orElse(null);
        EntryShares shares = new EntryShares(rate.rate(), base.field(), cap);
        return Matches.of(base.selection(), scope).map(shares::total);
    }

    private Span total(Matches matches) {
        Span certain = matches.met().stream().map(this::share).reduce(Span.of(BigDecimal.ZERO), Span::plus);
        return matches.unknown().stream()
                .map(entry -> new Span(BigDecimal.ZERO, share(entry).high()))
                .reduce(certain, Span::plus);
    }

    /** An entry without its number may be worth anything up to the limit. */
    private Span share(Facts entry) {
        return entry.number(field)
                .map(number -> Span.of(limited(number.max(BigDecimal.ZERO).multiply(rate))))
                .orElseGet(() -> new Span(BigDecimal.ZERO, cap));
    }

    private BigDecimal limited(BigDecimal share) {
        return cap == null ? share : share.min(cap);
    }
}
