package cn.huiqitong.rules.columns;

/**
 * Numbers in as few bits as their range needs: each is stored as {@code (value - least) / step} in {@code width} bits,
 * the step being their common divisor. Money in whole 万元 takes no more room than the 万元.
 */
final class Packed {
    private static final int WORD = 64;
    private final long least;
    private final long step;
    private final int width;
    private final long[] words;

    private Packed(long least, long step, int width, long[] words) {
        this.least = least;
        this.step = step;
        this.width = width;
        this.words = words;
    }

    /** The first {@code count} of the values. Their range must fit in a long. */
    static Packed of(long[] values, int count) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        long step = count == 0 ? 1 : step(values, count, least);
        int width = count == 0 ? 0 : WORD - Long.numberOfLeadingZeros((most - least) / step);
        Packed packed = new Packed(least, step, width, new long[(int) (((long) count * width + WORD - 1) / WORD)]);
        for (int i = 0; i < count && width > 0; i++) {
            packed.put(i, (values[i] - least) / step);
        }
        return packed;
    }

    long get(int index) {
        if (width == 0) {
            return least;
        }
        long bit = (long) index * width;
        int word = (int) (bit >>> 6);
        int shift = (int) (bit & (WORD - 1));
        long code = words[word] >>> shift;
        if (shift + width > WORD) {
            code |= words[word + 1] << (WORD - shift);
        }
        return least + step * (code & (-1L >>> (WORD - width)));
    }

    long bytes() {
        return 48 + 8L * words.length;
    }

    private void put(int index, long code) {
        long bit = (long) index * width;
        int word = (int) (bit >>> 6);
        int shift = (int) (bit & (WORD - 1));
        words[word] |= code << shift;
        if (shift + width > WORD) {
            words[word + 1] |= code >>> (WORD - shift);
        }
    }

    private static long step(long[] values, int count, long least) {
        long step = 0;
        for (int i = 0; i < count && step != 1; i++) {
            step = divisor(values[i] - least, step);
        }
        return step == 0 ? 1 : step;
    }

    private static long divisor(long one, long other) {
        long high = one;
        long low = other;
        while (low != 0) {
            long rest = high % low;
            high = low;
            low = rest;
        }
        return high;
    }
}
