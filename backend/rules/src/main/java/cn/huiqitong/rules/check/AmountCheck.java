package cn.huiqitong.rules.check;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.amount.Times;
import cn.huiqitong.rules.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tiers of an amount under what the rule requires of every firm that gets it. */
final class AmountCheck {
    private final ConditionCheck check;

    AmountCheck(ConditionCheck check) {
        this.check = check;
    }

    void check(Amount amount, String path, Given given) {
        switch (amount) {
            case AmountTiers tiers -> tiers(tiers, path, given);
            case Times times -> check(times.of(), path + ".of", given);
            case Fixed fixed -> quantity(fixed.count(), path + ".count");
            case Rate rate -> quantity(rate.base(), path + ".base");
            default -> {}
        }
    }

    /** The conditions that stand in an amount's tiers. */
    static List<Condition> conditions(@Nullable Amount amount) {
        List<Condition> found = new ArrayList<>();
        if (amount instanceof Times times) {
            found.addAll(conditions(times.of()));
        }
        if (amount instanceof AmountTiers tiers) {
            for (AmountTiers.Tier tier : tiers.tiers()) {
                if (tier.when() != null) {
                    found.add(tier.when());
                }
                found.addAll(conditions(tier.amount()));
            }
        }
        return found;
    }

    /** What only a person can tell (a text without a condition) may be any case, so it takes nothing from the others. */
    private void tiers(AmountTiers tiers, String path, Given given) {
        List<@Nullable Condition> cases = new ArrayList<>();
        boolean told = true;
        for (int i = 0; i < tiers.tiers().size(); i++) {
            AmountTiers.Tier tier = tiers.tiers().get(i);
            Condition when = tier.when();
            told &= when != null || tier.otherwise();
            cases.add(when);
            String place = path + ".tiers[" + i + "]";
            if (when != null) {
                check.check(when, place + ".when", Given.NOTHING);
            }
            check(
                    tier.amount(),
                    place + ".amount",
                    given.and(when == null ? null : check.extents().of(when), check.extents()));
        }
        if (told) {
            new StepCheck(check).inTurn(cases, path + ".tiers", given);
        }
    }

    private void quantity(@Nullable Quantity quantity, String path) {
        switch (quantity == null ? new Quantity.Linear(List.of()) : quantity) {
            case Quantity.Counted counted ->
                ConditionCheck.where(counted.selection(), path, check.extents().fields(), check.findings());
            case Quantity.Summed summed ->
                ConditionCheck.where(summed.selection(), path, check.extents().fields(), check.findings());
            case Quantity.Units units -> quantity(units.of(), path + ".of");
            case Quantity.Limited limited -> quantity(limited.of(), path + ".of");
            case Quantity.OfFact of -> {}
            case Quantity.Linear linear -> {}
        }
    }
}
