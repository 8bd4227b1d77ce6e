package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.amount.Cap;
import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.evaluation.Scope;
import cn.huiqitong.rules.evaluation.Span;
import cn.huiqitong.rules.text.AmountText;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A share of a base, limited for each entry and then for the firm. */
final class RateWorth {
    private RateWorth() {}

    static Worth of(Rate rate, Scope scope) {
        List<String> steps = new ArrayList<>();
        Quantity base = rate.base();
        List<Missing> missing = base == null ? List.of() : Quantities.missing(base, scope);
        Span share = share(rate, scope, steps);
        return Worth.of(limited(share, rate, steps), List.copyOf(steps), missing);
    }

    private static Span share(Rate rate, Scope scope, List<String> steps) {
        String base = AmountText.base(rate, scope.fields());
        String times = " × " + Values.percent(rate.rate());
        if (rate.base() instanceof Quantity.Summed summed) {
            return EntryShares.of(rate, summed, scope)
                    .map(share -> said(share, base + "（逐项）" + times, steps))
                    .orElseGet(() -> open(base + times, steps));
        }
        Span known =
                rate.base() == null ? null : Quantities.span(rate.base(), scope).orElse(null);
        if (known == null) {
            return open(base + times, steps);
        }
        Span share = new Span(times(known.low(), rate.rate()), times(known.high(), rate.rate()));
        return said(share, base + " " + Spans.factor(known, Values::yuan) + times, steps);
    }

    private static Span said(Span share, String step, List<String> steps) {
        steps.add(step + " = " + Spans.text(share, Values::yuan));
        return share;
    }

    private static Span open(String step, List<String> steps) {
        steps.add(step);
        return new Span(BigDecimal.ZERO, null);
    }

    private static Span limited(Span share, Rate rate, List<String> steps) {
        Span limited = share;
        for (Cap cap : rate.limits()) {
            boolean entries = rate.base() instanceof Quantity.Summed;
            if (cap.whole() || (!entries && rate.base() != null)) {
                limited = limited(limited, cap, steps);
            } else if (!entries) {
                steps.add(AmountText.per(cap.per()) + "最高" + Values.yuan(cap.value()));
            }
        }
        return limited;
    }

    private static Span limited(Span share, Cap cap, List<String> steps) {
        BigDecimal high = share.high();
        if (high != null && high.compareTo(cap.value()) <= 0) {
            return share;
        }
        BigDecimal low = share.low();
        steps.add(AmountText.per(cap.per()) + "最高" + Values.yuan(cap.value()));
        return new Span(low == null ? null : low.min(cap.value()), cap.value());
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal base, BigDecimal rate) {
        return base == null ? null : base.multiply(rate);
    }
}
