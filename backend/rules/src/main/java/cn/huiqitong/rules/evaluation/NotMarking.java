package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;

/** Opposites. */
final class NotMarking implements Marking {
    private final int[] of;
    private final int first;

    /** @param of places of what is negated */
    NotMarking(int[] of, int first) {
        this.of = of;
        this.first = first;
    }

    @Override
    public void mark(Facts facts, byte[] marks) {
        for (int i = 0; i < of.length; i++) {
            marks[first + i] = Mark.not(marks[of[i]]);
        }
    }
}
