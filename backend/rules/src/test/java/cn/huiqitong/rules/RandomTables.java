package cn.huiqitong.rules;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.Reference;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.util.List;

/** Random conditions over several figures: formulas, scores, comparisons with published figures. */
final class RandomTables {
    private final Dice dice;
    private final RandomLeaves leaves;

    RandomTables(Dice dice, RandomLeaves leaves) {
        this.dice = dice;
        this.leaves = leaves;
    }

    Condition formula() {
        boolean money = dice.chance(50);
        boolean share = dice.chance(70);
        BigDecimal value = share ? tenths(dice.upTo(8)) : dice.number();
        return new Formula(
                dice.maybe(50, () -> "裁员率"),
                terms(money),
                share ? terms(money) : List.of(),
                op(),
                value,
                leaves.origin());
    }

    /** Terms in 元 or in 人. */
    List<Term> terms(boolean money) {
        return dice.some(1, 3, () -> money ? ofMoney() : ofPeople());
    }

    Condition score() {
        return new Score(
                dice.maybe(50, () -> "综合评价"),
                dice.some(1, 3, this::part),
                op(),
                BigDecimal.valueOf(dice.upTo(20)),
                leaves.origin());
    }

    Condition relative() {
        boolean grows = dice.chance(50);
        Growth.Form form = grows ? dice.one(List.of(Growth.Form.values())) : null;
        boolean published = dice.chance(70);
        Reference reference = new Reference(
                "全市平均",
                published ? (grows ? tenths(dice.upTo(4)) : dice.number()) : null,
                dice.maybe(30, () -> tenths(1 - dice.upTo(2))),
                published ? "市统计局公报" : null);
        int years = form == null || form == Growth.Form.YOY ? 1 : 1 + dice.upTo(2);
        return grows
                ? new Relative("revenue", form, years, leaves.year(), op(), reference, leaves.origin())
                : new Relative("headcount", null, 1, null, op(), reference, leaves.origin());
    }

    private Score.Part part() {
        boolean judged = dice.chance(15);
        return new Score.Part(
                "一项",
                BigDecimal.TEN,
                dice.some(judged ? 0 : 1, 3, this::one),
                judged ? null : dice.maybe(50, () -> BigDecimal.valueOf(dice.upTo(3))),
                judged ? "评审专家" : null);
    }

    private Score.Case one() {
        return new Score.Case(leaves.leaf(), BigDecimal.valueOf(dice.upTo(10)));
    }

    private Term ofMoney() {
        return dice.chance(50)
                ? new Term(dice.one(List.of("revenue", "rdExpense")), leaves.year(), factor())
                : new Term(dice.one(List.of("totalAssets", "liabilities")), null, factor());
    }

    private Term ofPeople() {
        return dice.chance(50)
                ? new Term(dice.one(List.of("insuredAtYearEnd", "insuredMonthlyAverage")), leaves.year(), factor())
                : new Term(dice.one(List.of("headcount", "insuredHeadcount")), null, factor());
    }

    private static BigDecimal tenths(int tenths) {
        return Scalars.plain(BigDecimal.valueOf(tenths, 1));
    }

    private BigDecimal factor() {
        return dice.one(List.of(BigDecimal.ONE, BigDecimal.ONE.negate(), new BigDecimal("0.5"), new BigDecimal("-2")));
    }

    private Comparison op() {
        return dice.one(List.of(Comparison.values()));
    }
}
