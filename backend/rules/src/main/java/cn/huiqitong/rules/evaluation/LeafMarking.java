package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;
import java.util.List;

/** Conditions of one kind, each judged by itself. */
final class LeafMarking implements Marking {
    private final Leaf[] leaves;
    private final int first;

    LeafMarking(List<Leaf> leaves, int first) {
        this.leaves = leaves.toArray(Leaf[]::new);
        this.first = first;
    }

    @Override
    public void mark(Facts facts, byte[] marks) {
        for (int i = 0; i < leaves.length; i++) {
            marks[first + i] = Mark.of(leaves[i].verdict(facts));
        }
    }
}
