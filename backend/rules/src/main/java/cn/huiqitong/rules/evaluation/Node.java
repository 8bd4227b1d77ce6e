package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition made ready for a catalog and a day: thresholds, periods, windows and code sets are worked out once, facts
 * are read by slot. The one meaning of its kind, for verdicts, reasons and words alike.
 */
abstract class Node {
    private final Condition condition;
    private final Place place;
    private final int number;

    Node(Condition condition, Place place) {
        this.condition = condition;
        this.place = place;
        this.number = place.number();
    }

    /**
     * Where a condition stands.
     *
     * @param number its number in pre-order
     * @param clause its own or inherited clause
     */
    record Place(Setting setting, int number, @Nullable Clause clause) {}

    abstract Verdict verdict(Facts facts);

    /** The children that decided, among whatever the conditions came to. */
    abstract List<Node> deciding(Verdicts verdicts);

    /** What would help to decide, asked only when the verdict is unknown. */
    abstract List<Missing> missing(Verdicts verdicts);

    /** What the firm has, or why nothing can be told; null where it is just not known and for groups. */
    abstract @Nullable String actual(Facts facts);

    /** Whether it stands among the reasons although others stand below it. */
    boolean reasonItself(Verdicts verdicts) {
        return false;
    }

    abstract boolean leaf();

    final Condition condition() {
        return condition;
    }

    final Setting setting() {
        return place.setting();
    }

    final int number() {
        return number;
    }

    final @Nullable Clause clause() {
        return place.clause();
    }
}
