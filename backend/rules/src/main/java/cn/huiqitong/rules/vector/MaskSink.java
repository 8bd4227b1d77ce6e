package cn.huiqitong.rules.vector;

/** Takes the verdicts of one rule over one batch of firms. */
@FunctionalInterface
public interface MaskSink {
    /**
     * One bit per row, bit {@code i} of word {@code i / 64} for the row {@code firstRow + i}. A row is MET where both
     * masks have its bit, UNMET where only {@code known} has it, UNKNOWN where {@code known} has not. Bits from
     * {@code rows} on are zero. Both arrays are used again afterwards: read them at once and do not change them.
     *
     * @param rule index in the plan's list of rules
     * @param firstRow a multiple of the batch size
     */
    void accept(int rule, int firstRow, int rows, long[] met, long[] known);
}
