package cn.huiqitong.rules.vector;

/** Word operations over whole rows: loops without branches, which the JIT compiler turns into vector instructions. */
final class Kernels {
    private Kernels() {}

    static void copy(long[] to, long[] from, int words) {
        for (int i = 0; i < words; i++) {
            to[i] = from[i];
        }
    }

    static void fill(long[] to, long value, int words) {
        for (int i = 0; i < words; i++) {
            to[i] = value;
        }
    }

    static void or(long[] to, long[] other, int words) {
        for (int i = 0; i < words; i++) {
            to[i] |= other[i];
        }
    }

    static void andNot(long[] to, long[] one, long[] other, int words) {
        for (int i = 0; i < words; i++) {
            to[i] = one[i] & ~other[i];
        }
    }

    static void orAndNot(long[] to, long[] one, long[] other, int words) {
        for (int i = 0; i < words; i++) {
            to[i] |= one[i] & ~other[i];
        }
    }

    static void union(long[] to, long[] one, long[] other, int words) {
        for (int i = 0; i < words; i++) {
            to[i] = one[i] | other[i];
        }
    }

    /** The next plane's part of a tree of thresholds: those with the bit, and those without. */
    static void split(long[] plane, long[] low, long[] high, int words) {
        for (int i = 0; i < words; i++) {
            high[i] = plane[i] & low[i];
            low[i] |= plane[i];
        }
    }

    static void both(long[] met, long[] unmet, long[] otherMet, long[] otherUnmet, int words) {
        for (int i = 0; i < words; i++) {
            met[i] &= otherMet[i];
            unmet[i] |= otherUnmet[i];
        }
    }

    static void bothIf(long[] met, long[] unmet, long[] mask, long[] known, int words) {
        for (int i = 0; i < words; i++) {
            met[i] &= mask[i];
            unmet[i] |= known[i] & ~mask[i];
        }
    }

    static void bothUnless(long[] met, long[] unmet, long[] mask, long[] known, int words) {
        for (int i = 0; i < words; i++) {
            met[i] &= known[i] & ~mask[i];
            unmet[i] |= mask[i];
        }
    }

    static void firstIf(long[] met, long[] unmet, long[] mask, long[] known, int words) {
        for (int i = 0; i < words; i++) {
            met[i] = mask[i];
            unmet[i] = known[i] & ~mask[i];
        }
    }

    static void firstUnless(long[] met, long[] unmet, long[] mask, long[] known, int words) {
        for (int i = 0; i < words; i++) {
            met[i] = known[i] & ~mask[i];
            unmet[i] = mask[i];
        }
    }

    static void firstIfBoth(long[] met, long[] unmet, long[] a, long[] knownA, long[] b, long[] knownB, int words) {
        for (int i = 0; i < words; i++) {
            met[i] = a[i] & b[i];
            unmet[i] = (knownA[i] & ~a[i]) | (knownB[i] & ~b[i]);
        }
    }

    static void firstUnlessEither(
            long[] met, long[] unmet, long[] a, long[] knownA, long[] b, long[] knownB, int words) {
        for (int i = 0; i < words; i++) {
            met[i] = knownA[i] & ~a[i] & knownB[i] & ~b[i];
            unmet[i] = a[i] | b[i];
        }
    }

    static void alsoIfBoth(long[] met, long[] unmet, long[] a, long[] knownA, long[] b, long[] knownB, int words) {
        for (int i = 0; i < words; i++) {
            met[i] &= a[i] & b[i];
            unmet[i] |= (knownA[i] & ~a[i]) | (knownB[i] & ~b[i]);
        }
    }

    static void alsoUnlessEither(
            long[] met, long[] unmet, long[] a, long[] knownA, long[] b, long[] knownB, int words) {
        for (int i = 0; i < words; i++) {
            met[i] &= knownA[i] & ~a[i] & knownB[i] & ~b[i];
            unmet[i] |= a[i] | b[i];
        }
    }

    static void not(long[] row, int words) {
        for (int i = 0; i < words; i++) {
            row[i] = ~row[i];
        }
    }

    static void and(long[] to, long[] other, int words) {
        for (int i = 0; i < words; i++) {
            to[i] &= other[i];
        }
    }

    static void clear(long[] to, long[] other, int words) {
        for (int i = 0; i < words; i++) {
            to[i] &= ~other[i];
        }
    }

    static void both(long[] to, long[] one, long[] other, int words) {
        for (int i = 0; i < words; i++) {
            to[i] = one[i] & other[i];
        }
    }

    /** Adds one bit plane, and what the lower planes carry, to a plane of sums; leaves what is carried on. */
    static void add(long[] sum, long[] plane, long[] carry, int words) {
        for (int i = 0; i < words; i++) {
            long half = sum[i] ^ plane[i];
            long on = (sum[i] & plane[i]) | (half & carry[i]);
            sum[i] = half ^ carry[i];
            carry[i] = on;
        }
    }
}
