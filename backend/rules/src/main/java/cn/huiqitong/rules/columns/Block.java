package cn.huiqitong.rules.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One column over the rows of a table, spread out for reading; reused from table to table. A number is in millionths, a
 * date in days since 1970-01-01, a flag 0 or 1, a text, code or set of codes its number in the field's {@link Words}.
 */
public final class Block {
    private long[] values = new long[Columns.ROWS];
    private long[] present = new long[Columns.ROWS / Bits.WORD];
    private Map<Integer, BigDecimal> exact = Map.of();

    /** By row; meaningless where nothing is present or where {@link #exact()} has the row. */
    public long[] values() {
        return values;
    }

    /** One bit per row that has a value, the row's number modulo 64 within its word. */
    public long[] present() {
        return present;
    }

    /** Numbers that do not fit in a long of millionths, by row. */
    public Map<Integer, BigDecimal> exact() {
        return exact;
    }

    /** The number of a row that has one. */
    public BigDecimal number(int row) {
        BigDecimal kept = exact.get(row);
        return kept == null ? BigDecimal.valueOf(values[row], Columns.DECIMALS) : kept;
    }

    /** Makes room for the rows, none of which is present yet. */
    void clear(int rows) {
        if (values.length < rows) {
            values = new long[rows + rows / 2];
            present = new long[Bits.words(values.length)];
        }
        Arrays.fill(present, 0);
        exact = Map.of();
    }

    void keep(Map<Integer, ?> kept) {
        exact = new HashMap<>();
        kept.forEach((row, value) -> exact.put(row, (BigDecimal) value));
    }
}
