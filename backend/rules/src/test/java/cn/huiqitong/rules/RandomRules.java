package cn.huiqitong.rules;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.amount.AtLeast;
import cn.huiqitong.rules.amount.Cap;
import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.NoAmount;
import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.amount.Ranged;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.amount.Times;
import cn.huiqitong.rules.amount.UpTo;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Tiers;
import java.math.BigDecimal;
import java.util.List;

/** Random rules over the corpus catalog that the reader accepts. */
final class RandomRules {
    private final Dice dice;
    private final RandomLeaves leaves;

    RandomRules(long seed) {
        dice = new Dice(seed);
        leaves = new RandomLeaves(dice);
    }

    Rule rule() {
        return new Rule(condition(3), dice.maybe(60, () -> amount(2)));
    }

    Condition condition(int depth) {
        if (depth == 0 || dice.chance(40)) {
            return leaves.leaf();
        }
        return switch (dice.upTo(3)) {
            case 0 -> new All(dice.some(1, 3, () -> condition(depth - 1)), leaves.origin());
            case 1 -> new Any(dice.some(1, 3, () -> condition(depth - 1)), leaves.origin());
            case 2 -> new Not(condition(depth - 1), leaves.origin());
            default -> tiers(depth);
        };
    }

    private Tiers tiers(int depth) {
        boolean yearly = dice.chance(50);
        Tiers.Tier first = new Tiers.Tier(BigDecimal.valueOf(2), condition(depth - 1));
        Tiers.Tier middle = new Tiers.Tier(BigDecimal.valueOf(4), condition(depth - 1));
        Tiers.Tier last = new Tiers.Tier(null, condition(depth - 1));
        List<Tiers.Tier> tiers = dice.chance(50) ? List.of(first, last) : List.of(first, middle, last);
        return new Tiers(yearly ? "revenue" : "headcount", yearly ? leaves.year() : null, tiers, leaves.origin());
    }

    Amount amount(int depth) {
        return switch (dice.upTo(depth == 0 ? 5 : 7)) {
            case 0 -> new Fixed(sum(), dice.maybe(60, this::per), dice.maybe(60, this::count));
            case 1 -> new UpTo(sum(), dice.maybe(60, this::per));
            case 2 -> new AtLeast(sum(), dice.maybe(60, this::per));
            case 3 -> rate();
            case 4 -> new NoAmount();
            case 5 -> new Ranged(sum(), sum().add(BigDecimal.TEN), dice.maybe(60, this::per));
            case 6 -> new Times(new BigDecimal("0.5"), dice.maybe(50, () -> "减半"), amount(depth - 1));
            default -> new AmountTiers(dice.some(1, 3, () -> tier(depth)));
        };
    }

    private AmountTiers.Tier tier(int depth) {
        return new AmountTiers.Tier(dice.maybe(70, () -> condition(1)), dice.maybe(50, () -> "情形"), amount(depth - 1));
    }

    private Rate rate() {
        return new Rate(
                new BigDecimal("0.5"),
                dice.maybe(80, this::base),
                "基数",
                dice.maybe(50, this::sum),
                dice.maybe(50, this::per),
                dice.some(0, 2, () -> new Cap(per(), sum())),
                dice.chance(30));
    }

    private Quantity count() {
        return switch (dice.upTo(4)) {
            case 0 -> new Quantity.OfFact("headcount", null);
            case 1 -> new Quantity.Linear(leaves.terms(false));
            case 2 -> new Quantity.Units(BigDecimal.valueOf(2), base());
            case 3 -> new Quantity.Limited(sum(), count());
            default -> new Quantity.Counted(leaves.selection("hires"));
        };
    }

    private Quantity base() {
        return switch (dice.upTo(3)) {
            case 0 -> new Quantity.OfFact("revenue", leaves.year());
            case 1 -> new Quantity.Linear(leaves.terms(true));
            case 2 -> new Quantity.Limited(sum(), base());
            default -> new Quantity.Summed(leaves.selection("equipmentLoans"), "principal");
        };
    }

    private BigDecimal sum() {
        return BigDecimal.valueOf(1L + dice.upTo(5));
    }

    private String per() {
        return dice.one(List.of("企业", "企业/年", "人", "项目"));
    }
}
