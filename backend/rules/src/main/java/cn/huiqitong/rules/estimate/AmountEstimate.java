package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.amount.AtLeast;
import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.NoAmount;
import cn.huiqitong.rules.amount.Per;
import cn.huiqitong.rules.amount.Ranged;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.amount.Times;
import cn.huiqitong.rules.amount.UpTo;
import cn.huiqitong.rules.evaluation.Scope;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.text.AmountText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Estimates what an amount is worth to a firm, assuming that it qualifies. Nothing is rounded. Stateless and safe to
 * share between threads.
 */
public final class AmountEstimate {
    private final Fields fields;

    public AmountEstimate(FactCatalog catalog) {
        this.fields = Fields.of(catalog);
    }

    public Estimate estimate(Amount amount, Facts facts, LocalDate asOf) {
        return worth(amount, new Scope(fields, facts, asOf)).estimate();
    }

    static Worth worth(Amount amount, Scope scope) {
        return switch (amount) {
            case Fixed fixed -> FixedWorth.of(fixed, scope);
            case Rate rate -> RateWorth.of(rate, scope);
            case AmountTiers tiers -> TiersWorth.of(tiers, scope);
            case UpTo upTo -> upTo(upTo, steps(upTo, scope));
            case AtLeast atLeast -> new Worth(atLeast.value(), null, true, steps(atLeast, scope), List.of());
            case Ranged ranged -> ranged(ranged, steps(ranged, scope));
            case Times times -> TimesWorth.of(times, scope);
            case NoAmount none -> Worth.none(List.of());
        };
    }

    /** A limit for each of several things does not limit what the firm gets in all. */
    private static Worth upTo(UpTo upTo, List<String> steps) {
        return Per.firm(upTo.per())
                ? new Worth(BigDecimal.ZERO, upTo.cap(), true, steps, List.of())
                : Worth.unknown(steps, List.of());
    }

    private static Worth ranged(Ranged ranged, List<String> steps) {
        return Per.firm(ranged.per())
                ? new Worth(ranged.from(), ranged.to(), true, steps, List.of())
                : Worth.unknown(steps, List.of());
    }

    private static List<String> steps(Amount amount, Scope scope) {
        return List.of(AmountText.of(amount, scope.fields()));
    }
}
