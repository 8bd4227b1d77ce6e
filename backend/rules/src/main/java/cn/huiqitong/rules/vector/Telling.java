package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Columns;

/** Hands the verdicts of a rule to the sink. */
final class Telling {
    private Telling() {}

    /**
     * @param other row of what is known; of what is unmet when there is a row to write what is known to
     * @param known that row; negative when there is none
     */
    static void tell(Desk desk, int rule, int met, int other, int known) {
        long[] metRow = desk.row(met);
        long[] knownRow = desk.row(other);
        if (known >= 0) {
            Kernels.union(desk.row(known), metRow, knownRow, Batch.WORDS);
            knownRow = desk.row(known);
        }
        int rows = desk.batch().rows();
        if (rows == Columns.ROWS) {
            desk.tell(rule, metRow, knownRow);
        } else {
            desk.tell(rule, first(metRow, rows), first(knownRow, rows));
        }
    }

    private static long[] first(long[] row, int rows) {
        long[] first = new long[Batch.WORDS];
        System.arraycopy(row, 0, first, 0, Rows.words(rows));
        if (rows % Rows.WORD != 0) {
            first[rows / Rows.WORD] &= (1L << rows) - 1;
        }
        return first;
    }
}
