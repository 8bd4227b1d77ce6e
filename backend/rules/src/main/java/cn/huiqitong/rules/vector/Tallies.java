package cn.huiqitong.rules.vector;

/** Numbers of all rows of a mask at once, as bit planes. */
final class Tallies {
    private final long[][] planes;
    private final long[][] added;
    private final long[] carry;
    private final int words;

    Tallies(int planes, int room, int words) {
        this.planes = new long[planes][room];
        this.added = new long[planes][room];
        this.carry = new long[room];
        this.words = words;
    }

    /** Puts down a number for the rows of a mask, none of which has one yet. */
    void put(long[] mask, long number) {
        for (long rest = number; rest != 0; rest &= rest - 1) {
            Kernels.or(added[Long.numberOfTrailingZeros(rest)], mask, words);
        }
    }

    /** Adds what was put down. */
    void add() {
        Kernels.fill(carry, 0, words);
        for (int plane = 0; plane < planes.length; plane++) {
            Kernels.add(planes[plane], added[plane], carry, words);
            Kernels.fill(added[plane], 0, words);
        }
    }

    /** Writes the rows whose number is at least this. */
    void atLeast(long number, long[] to) {
        if (number > 0 && number >>> planes.length != 0) {
            Kernels.fill(to, 0, words);
            return;
        }
        Kernels.fill(to, -1L, words);
        for (int plane = 0; plane < planes.length && number > 0; plane++) {
            if ((number >>> plane & 1) != 0) {
                Kernels.and(to, planes[plane], words);
            } else {
                Kernels.or(to, planes[plane], words);
            }
        }
    }
}
