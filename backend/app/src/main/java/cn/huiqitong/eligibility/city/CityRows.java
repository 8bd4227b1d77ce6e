package cn.huiqitong.eligibility.city;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import java.util.Arrays;
import java.util.List;

/** The firms as rows: what is known of them in columns, and which firm and profile version a row is. */
public final class CityRows {

    private static final int FIRST = 1024;

    private final Columns columns;
    private final Slicing district;
    private final Slicing industry;
    private final Slicing size;
    private long[] numbers = new long[FIRST];
    private int[] versions = new int[FIRST];
    private int[] stamps = new int[FIRST];
    private int[] rowOf = new int[FIRST];
    private int stamp;

    CityRows(FactCatalog catalog) {
        this.columns = Columns.of(catalog);
        this.district = new Slicing("region", 0, catalog);
        this.industry = new Slicing("industry", 1, catalog);
        this.size = new Slicing("size", 0, catalog);
    }

    /** Adds the firm, or changes it when it is there. */
    void put(long no, int version, Facts facts) {
        int row = row(no);
        if (row < 0) {
            row = columns.add(facts);
            grow(row, (int) no);
            numbers[row] = no;
            rowOf[(int) no] = row + 1;
        } else {
            columns.set(row, facts);
        }
        versions[row] = version;
        stamps[row] = ++stamp;
        List.of(district, industry, size).forEach(new Placing(row, facts)::in);
    }

    private record Placing(int row, Facts facts) {
        void in(Slicing slicing) {
            slicing.put(row, facts);
        }
    }

    private void grow(int row, int no) {
        if (row >= numbers.length) {
            int length = row + row / 2;
            numbers = Arrays.copyOf(numbers, length);
            versions = Arrays.copyOf(versions, length);
            stamps = Arrays.copyOf(stamps, length);
        }
        if (no >= rowOf.length) {
            rowOf = Arrays.copyOf(rowOf, no + no / 2);
        }
    }

    /** The firm's row, -1 when it has none. */
    public int row(long no) {
        return no < rowOf.length ? rowOf[(int) no] - 1 : -1;
    }

    public long number(int row) {
        return numbers[row];
    }

    public int version(int row) {
        return versions[row];
    }

    /** Grows with every change of any row. */
    int stamp() {
        return stamp;
    }

    int stamp(int row) {
        return stamps[row];
    }

    public int count() {
        return columns.size();
    }

    public long bytes() {
        return columns.bytes();
    }

    public Facts facts(int row) {
        return columns.facts(row);
    }

    Columns columns() {
        return columns;
    }

    public Slicing district() {
        return district;
    }

    public Slicing industry() {
        return industry;
    }

    public Slicing size() {
        return size;
    }
}
