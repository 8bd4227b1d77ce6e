package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Choices among the codes of one fact: for every code the marks of all choices, ready to be copied. */
final class CodeMarking implements Marking {
    private final int slot;
    private final int first;
    private final InLeaf[] leaves;
    /** By place in the code system. */
    private final byte[][] listed;
    /** The same for codes that are only known by their prefix. */
    private final byte[][] prefixed;
    /** Choices that ask for codes finer than the listed ones. */
    private final int[] deep;

    CodeMarking(List<InLeaf> leaves, int first) {
        this.slot = leaves.getFirst().slot();
        this.first = first;
        this.leaves = leaves.toArray(InLeaf[]::new);
        int places = leaves.getFirst().choice().within().length * Long.SIZE;
        this.listed = new byte[places][leaves.size()];
        this.prefixed = new byte[places][leaves.size()];
        this.deep = IntStream.range(0, leaves.size())
                .filter(i -> leaves.get(i).choice().deep())
                .toArray();
        IntStream.range(0, leaves.size()).forEach(this::fill);
    }

    @Override
    public void mark(Facts facts, byte[] marks) {
        long place = facts.coded(slot);
        if (place == Coding.MISSING) {
            Arrays.fill(marks, first, first + leaves.length, Mark.UNKNOWN);
        } else if (place < Coding.UNLISTED) {
            System.arraycopy(listed[(int) place], 0, marks, first, leaves.length);
        } else {
            System.arraycopy(prefixed[(int) place], 0, marks, first, leaves.length);
            for (int leaf : deep) {
                marks[first + leaf] = Mark.of(leaves[leaf].verdict(facts));
            }
        }
    }

    private void fill(int leaf) {
        long[] within = leaves[leaf].choice().within();
        long[] overlapping = leaves[leaf].choice().overlapping();
        for (int place = 0; place < listed.length; place++) {
            boolean in = has(within, place);
            prefixed[place][leaf] = in ? Mark.MET : Mark.UNMET;
            listed[place][leaf] = !in && has(overlapping, place) ? Mark.UNKNOWN : prefixed[place][leaf];
        }
    }

    private static boolean has(long[] bits, int place) {
        return (bits[place >> 6] >>> place & 1) != 0;
    }
}
