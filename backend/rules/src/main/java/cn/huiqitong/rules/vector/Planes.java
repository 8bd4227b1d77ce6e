package cn.huiqitong.rules.vector;

/** Classes as bit planes: plane {@code p} holds bit {@code p} of every row's class. */
final class Planes {
    private Planes() {}

    /** How many planes classes up to this one need. */
    static int needed(int classes) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(classes);
    }

    /** Of rows that stand one after the other. */
    static long[][] of(int[] codes, int rows, int planes, int words) {
        long[][] bits = new long[planes][words];
        for (int row = 0; row < rows; row++) {
            put(bits, codes[row], row);
        }
        return bits;
    }

    /** Of rows that stand in slots. */
    static long[][] of(int[] codes, int[] slots, int planes, int words) {
        long[][] bits = new long[planes][words];
        for (int row = 0; row < slots.length; row++) {
            put(bits, codes[row], slots[row]);
        }
        return bits;
    }

    static void put(long[][] bits, int code, int slot) {
        for (int rest = code; rest != 0; rest &= rest - 1) {
            bits[Integer.numberOfTrailingZeros(rest)][slot >> 6] |= 1L << slot;
        }
    }
}
