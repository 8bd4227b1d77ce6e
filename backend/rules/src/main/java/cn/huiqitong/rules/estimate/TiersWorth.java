package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.evaluation.Judging;
import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.evaluation.Scope;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.text.AmountText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first tier that applies; while earlier ones may apply, the range over all that may. */
final class TiersWorth {
    private TiersWorth() {}

    static Worth of(AmountTiers tiers, Scope scope) {
        List<Worth> possible = new ArrayList<>();
        Set<Missing> missing = new LinkedHashSet<>();
        for (AmountTiers.Tier tier : tiers.tiers()) {
            Verdict applies = applies(tier, scope);
            if (applies != Verdict.UNMET) {
                possible.add(worth(tier, applies, scope));
            }
            if (applies == Verdict.MET) {
                return union(possible, missing);
            }
            missing.addAll(missing(tier, applies, scope));
        }
        possible.add(Worth.none(List.of()));
        return union(possible, missing);
    }

    private static Verdict applies(AmountTiers.Tier tier, Scope scope) {
        Condition when = tier.when();
        if (when != null) {
            return Judging.of(when, scope);
        }
        return tier.otherwise() ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static Worth worth(AmountTiers.Tier tier, Verdict applies, Scope scope) {
        Worth worth = AmountEstimate.worth(tier.amount(), scope);
        String which = AmountText.which(tier, scope.fields());
        String applicable = (applies == Verdict.MET ? "适用" : "可能适用") + "“" + which + "”：";
        List<String> steps = new ArrayList<>(worth.steps().isEmpty() ? List.of("未载明金额") : worth.steps());
        steps.set(0, applicable + steps.getFirst());
        return new Worth(worth.low(), worth.high(), worth.stated(), steps, worth.missing());
    }

    private static List<Missing> missing(AmountTiers.Tier tier, Verdict applies, Scope scope) {
        Condition when = tier.when();
        return when == null || applies.known() ? List.of() : Judging.missing(when, scope);
    }

    private static Worth union(List<Worth> possible, Set<Missing> missing) {
        possible.stream().map(Worth::missing).forEach(missing::addAll);
        List<String> steps =
                possible.stream().map(Worth::steps).flatMap(Collection::stream).toList();
        boolean stated = possible.stream().anyMatch(Worth::stated);
        BigDecimal low =
                possible.stream().map(Worth::low).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return new Worth(low, highest(possible), stated, steps, List.copyOf(missing));
    }

    private static @Nullable BigDecimal highest(List<Worth> possible) {
        BigDecimal highest = BigDecimal.ZERO;
        for (Worth worth : possible) {
            BigDecimal high = worth.high();
            if (high == null) {
                return null;
            }
            highest = highest.max(high);
        }
        return highest;
    }
}
