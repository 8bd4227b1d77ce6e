package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.BitSet;
import java.util.List;

/** Walks a condition with what is required around it. */
final class ConditionCheck {
    private final Extents extents;
    private final Findings findings;

    ConditionCheck(Extents extents, Findings findings) {
        this.extents = extents;
        this.findings = findings;
    }

    Extents extents() {
        return extents;
    }

    Findings findings() {
        return findings;
    }

    void check(Condition condition, String path, Given given) {
        switch (condition) {
            case All all -> new GroupCheck(this).all(all, path, given);
            case Any any -> new GroupCheck(this).any(any, path, given);
            case Not not -> not(not, path, given);
            case Tiers tiers -> new StepCheck(this).tiers(tiers, path, given);
            case Score score -> {
                leaf(score, path, given);
                new StepCheck(this).score(score, path);
            }
            default -> leaf(condition, path, given);
        }
    }

    /** A check of conditions over other fields: those of a list's entries. */
    static void where(Selection selection, String path, Fields fields, Findings findings) {
        Condition where = selection.where();
        if (where != null) {
            FactField list = fields.get(selection.list());
            Extents inner = new Extents(List.of(where), fields.within(list));
            new ConditionCheck(inner, findings).check(where, path + ".where", Given.NOTHING);
        }
    }

    /** A negated leaf is judged as a whole; what is negated may well be impossible on its own. */
    private void not(Not not, String path, Given given) {
        if (extents.of(not) != null) {
            leaf(not, path, given);
        } else {
            check(not.of(), path + ".of", Given.NOTHING);
        }
    }

    private void leaf(Condition condition, String path, Given given) {
        selected(condition, path);
        Extent extent = extents.of(condition);
        if (extent == null) {
            return;
        }
        BitSet left = given.left(extent.axis(), extents);
        if (left.isEmpty()) {
            return;
        }
        if (!extent.met().intersects(left)) {
            findings.warn(ErrorCode.NEVER_TRUE, path, "这一条在这里永远不会满足");
        } else if (Bits.within(left, extent.met())) {
            boolean implied = given.on(extent.axis());
            findings.warn(
                    implied ? ErrorCode.REDUNDANT : ErrorCode.ALWAYS_TRUE,
                    path,
                    implied ? "别处的条件已经保证了这一条，可以删去" : "这一条总是满足，不起作用");
        }
    }

    private void selected(Condition condition, String path) {
        switch (condition) {
            case Some some -> where(some.selection(), path, extents.fields(), findings);
            case None none -> where(none.selection(), path, extents.fields(), findings);
            case Count count -> where(count.selection(), path, extents.fields(), findings);
            case Sum sum -> where(sum.selection(), path, extents.fields(), findings);
            case Not not -> selected(not.of(), path + ".of");
            default -> {}
        }
    }
}
