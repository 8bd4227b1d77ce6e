package cn.huiqitong.rules.vector;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;

/** The least and the greatest sums that 64 firms at a time may have. */
final class Range {
    private final long[] low = new long[Rows.WORD];
    private final long[] high = new long[Rows.WORD];
    private final long[] sure;
    private final long[] possible;
    private final Owners owners;
    private final Amounts field;
    private long touched;

    /**
     * @param sure entries that fit
     * @param possible entries that fit or may fit
     */
    Range(long[] sure, long[] possible, Owners owners, Amounts field) {
        this.sure = sure;
        this.possible = possible;
        this.owners = owners;
        this.field = field;
    }

    long[] low() {
        return low;
    }

    long[] high() {
        return high;
    }

    /** The firms among the last 64 to whose sums some entry adds; the other sums are zero. */
    long touched() {
        return touched;
    }

    /** Adds up the entries of 64 firms; gives those whose sum cannot be told, as an entry has no number. */
    long add(int group) {
        Arrays.fill(low, 0);
        Arrays.fill(high, 0);
        long untold = 0;
        touched = 0;
        for (int word = owners.starts()[group]; word < owners.starts()[group + 1]; word++) {
            untold |= possible[word] & ~field.known()[word];
            touched |= possible[word];
            for (long rest = possible[word] & field.known()[word]; rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                long value = field.values()[Amounts.index(owners.present(), field.ranks(), word * Rows.WORD + bit)];
                boolean fits = (sure[word] >>> bit & 1) != 0;
                low[bit] += fits ? value : Math.min(value, 0);
                high[bit] += fits ? value : Math.max(value, 0);
            }
        }
        return untold;
    }

    /** One of the sums of one firm, however large. */
    BigDecimal exact(int group, int bit, boolean least) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int word = owners.starts()[group]; word < owners.starts()[group + 1]; word++) {
            if ((possible[word] >>> bit & 1) != 0) {
                BigDecimal value = Objects.requireNonNull(field.exact().get(word * Rows.WORD + bit));
                boolean fits = (sure[word] >>> bit & 1) != 0;
                BigDecimal bound = least ? value.min(BigDecimal.ZERO) : value.max(BigDecimal.ZERO);
                sum = sum.add(fits ? value : bound);
            }
        }
        return sum;
    }
}
