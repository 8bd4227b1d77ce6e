package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;

/** How one kind of condition without children is judged. */
abstract class Leaf extends Node {
    Leaf(Condition condition, Place place) {
        super(condition, place);
    }

    /** What is missing; asked only when the verdict is unknown. */
    abstract List<Missing> missing(Facts facts);

    /** Whether a table of {@link Program} asks it. */
    boolean plain() {
        return false;
    }

    /** Leaves of one sort are marked together. */
    Object sort() {
        return getClass();
    }

    /** @param same leaves of one sort, this one among them */
    Marking marking(List<Leaf> same, int first) {
        return new LeafMarking(same, first);
    }

    /** The same leaves by their class. */
    static <T> List<T> as(Class<T> type, List<Leaf> leaves) {
        return leaves.stream().map(type::cast).toList();
    }

    @Override
    final List<Missing> missing(Verdicts verdicts) {
        return missing(verdicts.facts());
    }

    @Override
    final List<Node> deciding(Verdicts verdicts) {
        return List.of();
    }

    @Override
    final boolean leaf() {
        return true;
    }
}
