package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Columns;

/**
 * The coded firms of one table. Space 0 is that of the firms, the others are those of the plan's lists.
 *
 * @param rows firms
 * @param planes classes by subject, as bit planes
 * @param owners by space, null for space 0
 * @param amounts by number of the summed field
 */
record Batch(int rows, long[][][] planes, Owners[] owners, Amounts[] amounts) {
    /** Words of a mask over firms. */
    static final int WORDS = Columns.ROWS / Rows.WORD;

    int words(int space) {
        return space == 0 ? WORDS : owners[space].words();
    }
}
