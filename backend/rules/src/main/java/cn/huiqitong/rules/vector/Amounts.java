package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Block;
import cn.huiqitong.rules.columns.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * A number field of a list's entries, ready to be summed.
 *
 * @param values millionths, in the order of the slots
 * @param ranks how many entries stand in the words before each word
 * @param known entries that have a number
 * @param large firms, as bits, whose numbers could add up to more than a long holds
 * @param exact every number of the large firms, by slot
 */
record Amounts(long[] values, int[] ranks, long[] known, long[] large, Map<Integer, BigDecimal> exact) {
    static Amounts of(Table entries, String field, Owners owners) {
        Block block = new Block();
        entries.read(field, null, block);
        int[] ranks = ranks(owners.present());
        long[] values = new long[owners.slots().length];
        long[] known = new long[owners.words()];
        for (int entry = 0; entry < values.length; entry++) {
            int slot = owners.slots()[entry];
            if ((block.present()[entry / Rows.WORD] >>> entry & 1) != 0) {
                known[slot / Rows.WORD] |= 1L << slot;
                values[index(owners.present(), ranks, slot)] = block.values()[entry];
            }
        }
        return large(new Amounts(values, ranks, known, new long[Batch.WORDS], new HashMap<>()), owners, block);
    }

    /** Where the number of a slot stands. */
    static int index(long[] present, int[] ranks, int slot) {
        return ranks[slot / Rows.WORD] + Long.bitCount(present[slot / Rows.WORD] & ((1L << slot) - 1));
    }

    private static int[] ranks(long[] present) {
        int[] ranks = new int[present.length];
        for (int word = 1; word < present.length; word++) {
            ranks[word] = ranks[word - 1] + Long.bitCount(present[word - 1]);
        }
        return ranks;
    }

    private static Amounts large(Amounts amounts, Owners owners, Block block) {
        for (int entry = 0; entry < owners.slots().length; entry++) {
            int group = owners.group(entry);
            long most = Long.MAX_VALUE / (owners.starts()[group + 1] - owners.starts()[group]);
            if (block.exact().containsKey(entry) || Math.abs(block.values()[entry]) > most) {
                amounts.large[group] |= 1L << owners.slots()[entry];
            }
        }
        for (int entry = 0; entry < owners.slots().length; entry++) {
            int slot = owners.slots()[entry];
            if ((amounts.large[owners.group(entry)] >>> slot & 1) != 0 && amounts.has(slot)) {
                amounts.exact.put(slot, block.number(entry));
            }
        }
        return amounts;
    }

    private boolean has(int slot) {
        return (known[slot / Rows.WORD] >>> slot & 1) != 0;
    }
}
