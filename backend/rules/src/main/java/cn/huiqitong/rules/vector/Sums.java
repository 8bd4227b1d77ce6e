package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Block;
import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.columns.Table;
import java.math.BigDecimal;
import java.util.List;

/** Sums of columns times factors, by row of one table at a time; of no columns, 1. */
final class Sums {
    /** Digits. */
    private static final int LARGEST_FACTOR = 18;

    private final List<Addend> addends;
    private final List<Block> blocks;
    private final int decimals;
    private final long[] factors;
    private final boolean large;

    Sums(List<Addend> addends) {
        this.addends = addends;
        blocks = addends.stream().map(addend -> new Block()).toList();
        int scale = addends.stream()
                .mapToInt(addend -> Math.max(0, addend.factor().scale()))
                .max()
                .orElse(0);
        decimals = addends.isEmpty() ? 0 : Columns.DECIMALS + scale;
        factors = addends.stream()
                .mapToLong(addend -> fits(addend, scale) ? whole(addend, scale) : 0)
                .toArray();
        large = addends.stream().anyMatch(addend -> !fits(addend, scale));
    }

    /** Decimals of {@link #whole}. */
    int decimals() {
        return decimals;
    }

    void read(Table table) {
        for (int i = 0; i < blocks.size(); i++) {
            table.read(addends.get(i).field(), addends.get(i).year(), blocks.get(i));
        }
    }

    /** Of 64 rows, those in which every column is known. */
    long known(int word) {
        long known = -1L;
        for (Block block : blocks) {
            known &= block.present()[word];
        }
        return known;
    }

    /** Whether {@link #whole} can be asked at all: no value is too large or too fine for a long. */
    boolean plain(int row) {
        if (large) {
            return false;
        }
        for (Block block : blocks) {
            if (!block.exact().isEmpty() && block.exact().containsKey(row)) {
                return false;
            }
        }
        return true;
    }

    /** The sum; throws when it is too large for a long. */
    long whole(int row) {
        long sum = blocks.isEmpty() ? 1 : 0;
        for (int i = 0; i < factors.length; i++) {
            sum = Math.addExact(
                    sum, Math.multiplyExact(factors[i], blocks.get(i).values()[row]));
        }
        return sum;
    }

    BigDecimal exact(int row) {
        BigDecimal sum = blocks.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
        for (int i = 0; i < factors.length; i++) {
            sum = sum.add(addends.get(i).factor().multiply(blocks.get(i).number(row)));
        }
        return sum;
    }

    private static boolean fits(Addend addend, int scale) {
        return addend.factor().precision() - addend.factor().scale() + scale <= LARGEST_FACTOR;
    }

    private static long whole(Addend addend, int scale) {
        return addend.factor().scaleByPowerOfTen(scale).longValueExact();
    }
}
