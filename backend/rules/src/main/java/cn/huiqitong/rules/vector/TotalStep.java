package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Columns;

/**
 * Sums over the fitting entries, sorted into the classes of all thresholds that they are compared with. An entry that may
 * fit adds nothing or its number; one that may fit and has no number makes the sum unknown, which is class 0.
 *
 * @param low by class, rows of the least possible sum
 * @param high by class, rows of the greatest possible sum
 */
record TotalStep(Fitting fitting, int amounts, Cuts cuts, long[] limits, int[] low, int[] high) implements Step {
    TotalStep(Fitting fitting, int amounts, Cuts cuts, int[] low, int[] high) {
        this(fitting, amounts, cuts, cuts.limits(Columns.DECIMALS), low, high);
    }

    @Override
    public void run(Desk desk) {
        fitting.work(desk);
        Owners owners = desk.batch().owners()[fitting.space()];
        Amounts field = desk.batch().amounts()[amounts];
        Range range = new Range(desk.row(fitting.met()), desk.row(fitting.unmet()), owners, field);
        int needed = Planes.needed(cuts.classes());
        long[][] lows = new long[needed][Batch.WORDS];
        long[][] highs = new long[needed][Batch.WORDS];
        for (int group = 0; group < Batch.WORDS; group++) {
            long told = owners.listed()[group] & ~range.add(group);
            long large = told & field.large()[group];
            long some = told & ~large & range.touched();
            sort(range.low(), some, lows, group);
            sort(range.high(), some, highs, group);
            zero(told & ~range.touched(), lows, group);
            zero(told & ~range.touched(), highs, group);
            for (long rest = large & range.touched(); rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                Planes.put(lows, cuts.classOf(range.exact(group, bit, true)), group * Rows.WORD + bit);
                Planes.put(highs, cuts.classOf(range.exact(group, bit, false)), group * Rows.WORD + bit);
            }
        }
        ClassesStep.spread(lows, low, desk, Batch.WORDS);
        ClassesStep.spread(highs, high, desk, Batch.WORDS);
    }

    private void sort(long[] sums, long rows, long[][] planes, int group) {
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            Planes.put(planes, 1 + Cuts.passed(limits, sums[bit]), group * Rows.WORD + bit);
        }
    }

    /** The class of zero for all of these firms. */
    private void zero(long rows, long[][] planes, int group) {
        for (int rest = 1 + Cuts.passed(limits, 0); rest != 0; rest &= rest - 1) {
            planes[Integer.numberOfTrailingZeros(rest)][group] |= rows;
        }
    }
}
