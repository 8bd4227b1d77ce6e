package cn.huiqitong.rules.vector;

import java.util.function.IntConsumer;

/** Rows as bits, 64 to a word. */
final class Rows {
    static final int WORD = 64;

    private Rows() {}

    static int words(int rows) {
        return (rows + WORD - 1) / WORD;
    }

    /** Calls for each row whose bit is set. */
    static void each(long[] bits, int rows, IntConsumer row) {
        for (int word = 0; word < words(rows); word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                row.accept(word * WORD + Long.numberOfTrailingZeros(rest));
            }
        }
    }
}
