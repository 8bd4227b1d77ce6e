package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;

/** Groups of as many children each, all of one sort, so that the processor foresees every turn of the loops. */
final class GroupMarking implements Marking {
    private final boolean all;
    private final int first;
    private final int width;
    private final int groups;
    private final int[] children;

    /** @param children places of the children, group by group; without any there is one group */
    GroupMarking(boolean all, int width, int[] children, int first) {
        this.all = all;
        this.first = first;
        this.width = width;
        this.groups = width == 0 ? 1 : children.length / width;
        this.children = children;
    }

    @Override
    public void mark(Facts facts, byte[] marks) {
        if (all) {
            all(marks);
        } else {
            any(marks);
        }
    }

    private void all(byte[] marks) {
        int at = 0;
        for (int group = 0; group < groups; group++) {
            int mark = Mark.MET;
            for (int child = 0; child < width; child++) {
                mark |= marks[children[at++]];
            }
            marks[first + group] = (byte) mark;
        }
    }

    private void any(byte[] marks) {
        int at = 0;
        for (int group = 0; group < groups; group++) {
            int mark = Mark.UNMET;
            for (int child = 0; child < width; child++) {
                mark &= marks[children[at++]];
            }
            marks[first + group] = (byte) mark;
        }
    }
}
