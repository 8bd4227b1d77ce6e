package cn.huiqitong.rules.vector;

import java.util.Arrays;

/** Counts of 64 rows at once, as bit planes: counting and comparing take a few operations per bit, not per row. */
final class Tally {
    private final long[] planes;

    Tally(int planes) {
        this.planes = new long[planes];
    }

    void clear() {
        Arrays.fill(planes, 0);
    }

    /** Adds 1 to every row of the mask. */
    void count(long mask) {
        long carry = mask;
        for (int p = 0; carry != 0; p++) {
            long sum = planes[p] ^ carry;
            carry &= planes[p];
            planes[p] = sum;
        }
    }

    /** The rows whose number is at least this. */
    long atLeast(long number) {
        if (number <= 0) {
            return -1L;
        }
        if (planes.length < Long.SIZE && number >>> planes.length != 0) {
            return 0;
        }
        long passed = -1L;
        for (int plane = 0; plane < planes.length; plane++) {
            boolean asked = (number >>> plane & 1) != 0;
            passed = asked ? passed & planes[plane] : passed | planes[plane];
        }
        return passed;
    }
}
