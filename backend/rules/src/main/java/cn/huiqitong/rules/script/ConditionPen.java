package cn.huiqitong.rules.script;

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
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Within;
import java.util.List;

/** Writes the lines of a condition. */
final class ConditionPen {
    private final Page page;
    private final Names names;

    ConditionPen(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    void write(Condition condition, int depth) {
        String head = head(condition) + Tail.write(condition.origin());
        boolean below = hasBelow(condition);
        page.line(depth, head + (below ? "：" : ""));
        below(condition, depth + 1);
    }

    /** The condition over a list's entries. */
    void where(Selection selection, int depth) {
        Condition where = selection.where();
        if (where != null) {
            new ConditionPen(page, names.within(names.fields().get(selection.list()))).write(where, depth);
        }
    }

    private String head(Condition condition) {
        return switch (condition) {
            case All all -> "同时满足";
            case Any any -> "任一满足";
            case Not not -> "不满足";
            case Tiers tiers -> TierLines.write(tiers, names);
            case Judgement judgement -> "由" + Marks.quoted(judgement.by()) + "判断";
            case Compare compare -> FigureLines.write(compare, names);
            case Between between -> FigureLines.write(between, names);
            case In in -> ValueLines.write(in, names);
            case Is is -> ValueLines.write(is, names);
            case Age age -> ValueLines.write(age, names);
            case Within within -> ValueLines.write(within, names);
            case Ratio ratio -> ShareLines.write(ratio, names);
            case Growth growth -> GrowthLines.write(growth, names);
            case Formula formula -> ShareLines.write(formula, names);
            case Score score -> ScoreLines.write(score);
            case Relative relative -> GrowthLines.write(relative, names);
            case Recognition recognition -> RecognitionLines.write(recognition, names);
            case Some some -> ListLines.write(some, names);
            case None none -> ListLines.write(none, names);
            case Count count -> ListLines.write(count, names);
            case Sum sum -> ListLines.write(sum, names);
        };
    }

    private static boolean hasBelow(Condition condition) {
        return switch (condition) {
            case All all -> true;
            case Any any -> true;
            case Not not -> true;
            case Tiers tiers -> true;
            case Score score -> true;
            case Some some -> some.selection().where() != null;
            case None none -> none.selection().where() != null;
            case Count count -> count.selection().where() != null;
            case Sum sum -> sum.selection().where() != null;
            default -> false;
        };
    }

    private void below(Condition condition, int depth) {
        switch (condition) {
            case All all -> all(all.of(), depth);
            case Any any -> all(any.of(), depth);
            case Not not -> write(not.of(), depth);
            case Tiers tiers -> tiers(tiers, depth);
            case Score score -> score.parts().forEach(part -> part(part, depth));
            case Some some -> where(some.selection(), depth);
            case None none -> where(none.selection(), depth);
            case Count count -> where(count.selection(), depth);
            case Sum sum -> where(sum.selection(), depth);
            default -> {}
        }
    }

    private void all(List<Condition> conditions, int depth) {
        conditions.forEach(condition -> write(condition, depth));
    }

    private void tiers(Tiers tiers, int depth) {
        for (Tiers.Tier tier : tiers.tiers()) {
            page.line(depth, TierLines.limit(tier, tiers, names));
            write(tier.then(), depth + 1);
        }
    }

    private void part(Score.Part part, int depth) {
        page.line(depth, ScoreLines.write(part));
        for (Score.Case one : part.cases()) {
            page.line(depth + 1, ScoreLines.write(one));
            write(one.when(), depth + 2);
        }
    }
}
