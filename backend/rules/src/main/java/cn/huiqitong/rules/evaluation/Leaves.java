package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Within;

/** Which leaf judges which kind. */
final class Leaves {
    private Leaves() {}

    static Leaf of(Condition condition, Node.Place place) {
        return switch (condition) {
            case Compare compare -> new CompareLeaf(compare, place);
            case Between between -> new BetweenLeaf(between, place);
            case In in -> new InLeaf(in, place);
            case Is is -> new IsLeaf(is, place);
            case Age age -> new AgeLeaf(age, place);
            case Within within -> new WithinLeaf(within, place);
            case Ratio ratio -> new RatioLeaf(ratio, place);
            case Growth growth -> new GrowthLeaf(growth, place);
            case Recognition recognition -> new RecognitionLeaf(recognition, place);
            case Some some -> new SomeLeaf(some, place);
            case None none -> new NoneLeaf(none, place);
            case Count count -> new CountLeaf(count, place);
            case Sum sum -> new SumLeaf(sum, place);
            case Formula formula -> new FormulaLeaf(formula, place);
            case Score score -> new ScoreLeaf(score, place);
            case Relative relative -> new RelativeLeaf(relative, place);
            case Judgement judgement -> new JudgementLeaf(judgement, place);
            case All all -> throw branch(all);
            case Any any -> throw branch(any);
            case Not not -> throw branch(not);
            case Tiers tiers -> throw branch(tiers);
        };
    }

    private static IllegalArgumentException branch(Condition condition) {
        return new IllegalArgumentException("not a leaf: " + condition.kind());
    }
}
