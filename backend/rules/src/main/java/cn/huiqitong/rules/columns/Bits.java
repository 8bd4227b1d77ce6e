package cn.huiqitong.rules.columns;

/** Rows as bits, 64 to a word. */
final class Bits {
    static final int WORD = 64;

    private Bits() {}

    static int words(int rows) {
        return (rows + WORD - 1) / WORD;
    }

    static boolean get(long[] bits, int row) {
        return (bits[row >> 6] >>> row & 1) != 0;
    }

    static void set(long[] bits, int row, boolean value) {
        if (value) {
            bits[row >> 6] |= 1L << row;
        } else {
            bits[row >> 6] &= ~(1L << row);
        }
    }

    /** How many rows before this one have their bit set. */
    static int rank(long[] bits, int row) {
        int rank = Long.bitCount(bits[row >> 6] & ((1L << row) - 1));
        for (int word = (row >> 6) - 1; word >= 0; word--) {
            rank += Long.bitCount(bits[word]);
        }
        return rank;
    }
}
