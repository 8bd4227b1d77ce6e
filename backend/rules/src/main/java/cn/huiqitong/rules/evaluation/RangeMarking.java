package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.util.Arrays;
import java.util.List;

/** Ranges of one figure. */
final class RangeMarking implements Marking {
    private final Figure figure;
    private final int first;
    private final RangeLeaf[] leaves;
    private final long[] low;
    private final long[] high;
    private final byte[] outside;

    RangeMarking(List<RangeLeaf> leaves, int first) {
        this.figure = leaves.getFirst().figure();
        this.first = first;
        this.leaves = leaves.toArray(RangeLeaf[]::new);
        this.low = leaves.stream().mapToLong(leaf -> leaf.range().low()).toArray();
        this.high = leaves.stream().mapToLong(leaf -> leaf.range().high()).toArray();
        this.outside = new byte[leaves.size()];
        for (int i = 0; i < outside.length; i++) {
            outside[i] = leaves.get(i).range().inside() ? Mark.UNMET : Mark.MET;
        }
    }

    @Override
    public void mark(Facts facts, byte[] marks) {
        long value = figure.coded(facts);
        if (value == Coding.MISSING) {
            Arrays.fill(marks, first, first + leaves.length, Mark.UNKNOWN);
        } else if (value == Coding.INEXACT) {
            exactly(facts, marks);
        } else {
            compare(value, marks);
        }
    }

    private void compare(long value, byte[] marks) {
        for (int i = 0; i < low.length; i++) {
            boolean inside = value >= low[i] & value <= high[i];
            marks[first + i] = (byte) (outside[i] ^ (inside ? Mark.UNMET : Mark.MET));
        }
    }

    private void exactly(Facts facts, byte[] marks) {
        for (int i = 0; i < leaves.length; i++) {
            marks[first + i] = Mark.of(leaves[i].verdict(facts));
        }
    }
}
