package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Block;
import java.util.Arrays;

/**
 * Where the entries of a list stand as bits. Each 64 firms have as many words as the longest of their lists has entries:
 * the first word takes everyone's first entry, the next the second ones, always in the firm's own bit. So what holds of
 * some entry of a firm is the union of its words, without moving a bit.
 *
 * <pre>
 *   entries of firms 0..3:  2, 0, 1, 3        firm   3 2 1 0
 *                                    word 0          1 1 . 1
 *                                    word 1          1 . . 1
 *                                    word 2          1 . . .
 * </pre>
 *
 * @param starts first word of each 64 firms, and the end of the last
 * @param slots by entry, in the order of the table: its word times 64 plus its bit
 * @param present the bits that stand for an entry
 * @param listed firms whose list is known, empty or not
 */
record Owners(int[] starts, int[] slots, long[] present, long[] listed) {
    static Owners of(Block counts, int firms, int entries) {
        int[] starts = starts(counts, firms);
        long[] present = new long[starts[Batch.WORDS]];
        int[] slots = new int[entries];
        int entry = 0;
        for (int firm = 0; firm < firms; firm++) {
            for (int i = 0; i < count(counts, firm); i++) {
                int word = starts[firm / Rows.WORD] + i;
                present[word] |= 1L << firm;
                slots[entry++] = word * Rows.WORD + firm % Rows.WORD;
            }
        }
        return new Owners(starts, slots, present, Arrays.copyOf(counts.present(), Batch.WORDS));
    }

    int words() {
        return present.length;
    }

    /** The group of 64 firms to which an entry belongs. */
    int group(int entry) {
        int place = Arrays.binarySearch(starts, slots[entry] / Rows.WORD);
        int group = place >= 0 ? place : -place - 2;
        while (starts[group + 1] == starts[group]) {
            group++;
        }
        return group;
    }

    private static int[] starts(Block counts, int firms) {
        int[] starts = new int[Batch.WORDS + 1];
        for (int group = 0; group < Batch.WORDS; group++) {
            int longest = 0;
            for (int firm = group * Rows.WORD; firm < Math.min(firms, (group + 1) * Rows.WORD); firm++) {
                longest = Math.max(longest, count(counts, firm));
            }
            starts[group + 1] = starts[group] + longest;
        }
        return starts;
    }

    private static int count(Block counts, int firm) {
        boolean known = (counts.present()[firm / Rows.WORD] >>> firm & 1) != 0;
        return known ? (int) counts.values()[firm] : 0;
    }
}
