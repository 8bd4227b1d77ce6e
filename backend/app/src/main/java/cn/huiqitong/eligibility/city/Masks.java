package cn.huiqitong.eligibility.city;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.vector.Coded;

/** Verdicts of rules on an interval of rows, two bits each. */
public final class Masks {

    /** Coded columns are run in batches of so many rows. */
    static final int BATCH = Columns.ROWS;

    private final int first;
    private final long[][] met;
    private final long[][] known;

    private Masks(int first, int rules, int rows) {
        int words = (rows + Long.SIZE - 1) / Long.SIZE;
        this.first = first;
        this.met = new long[rules][words];
        this.known = new long[rules][words];
    }

    /** The batches that have rows of the interval; {@code to} is not included. */
    static Masks of(Coded coded, int rules, int from, int until) {
        int first = from / BATCH * BATCH;
        int to = Math.min(coded.rows(), Math.ceilDiv(until, BATCH) * BATCH);
        var masks = new Masks(first, rules, Math.max(0, to - first));
        if (to > first) {
            coded.run(first, to, masks::take);
        }
        return masks;
    }

    private void take(int rule, int firstRow, int rows, long[] met, long[] known) {
        int words = (rows + Long.SIZE - 1) / Long.SIZE;
        int at = (firstRow - first) / Long.SIZE;
        System.arraycopy(met, 0, this.met[rule], at, words);
        System.arraycopy(known, 0, this.known[rule], at, words);
    }

    public Verdict verdict(int rule, int row) {
        int word = (row - first) / Long.SIZE;
        long bit = 1L << (row - first);
        if ((known[rule][word] & bit) == 0) {
            return Verdict.UNKNOWN;
        }
        return (met[rule][word] & bit) == 0 ? Verdict.UNMET : Verdict.MET;
    }
}
