package cn.huiqitong.rules.vector;

/**
 * Where the rows of a node lie, and whether its opposite is meant.
 *
 * @param met row of what is met
 * @param other row of what is known, for a mask; row of what is unmet, for a pair
 */
record Operand(int met, int other, boolean pair, boolean negative) {
    /** A mask within what is known. */
    static Operand mask(int met, int known) {
        return new Operand(met, known, false, false);
    }

    /** What is met and what is unmet. */
    static Operand pair(int met, int unmet) {
        return new Operand(met, unmet, true, false);
    }

    Operand not() {
        return pair ? pair(other, met) : new Operand(met, other, false, !negative);
    }

    /** Writes what is met and what is unmet. */
    void write(long[][] rows, long[] metTo, long[] unmetTo, int words) {
        if (pair) {
            Kernels.copy(metTo, rows[met], words);
            Kernels.copy(unmetTo, rows[other], words);
        } else if (negative) {
            Kernels.firstIf(unmetTo, metTo, rows[met], rows[other], words);
        } else {
            Kernels.firstIf(metTo, unmetTo, rows[met], rows[other], words);
        }
    }
}
