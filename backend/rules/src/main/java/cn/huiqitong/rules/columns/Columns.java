package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The facts of many firms, row by row in the order in which they were added, held in tables of {@link #ROWS} rows that
 * are packed when full. Nothing is lost: a row gives back equal facts. Any number of threads may read while none writes.
 */
public final class Columns {
    /** Rows of a full table, and of a batch when rules are judged. */
    public static final int ROWS = 4096;

    /** Decimals of the longs that stand for numbers. */
    public static final int DECIMALS = 6;

    private final Shape shape;
    private final List<Table> tables = new ArrayList<>();

    private Columns(Shape shape) {
        this.shape = shape;
    }

    public static Columns of(FactCatalog catalog) {
        return new Columns(new Shape(catalog.list(), catalog.slots()));
    }

    /** Adds a firm and gives its row. */
    public int add(Facts facts) {
        int row = size();
        if (row % ROWS == 0) {
            tables.add(new Table(shape));
        }
        Table last = tables.getLast();
        last.add(facts);
        if (last.rows() == ROWS) {
            last.pack();
        }
        return row;
    }

    /** Replaces what is known of a firm. */
    public void set(int row, Facts facts) {
        Objects.checkIndex(row, size());
        tables.get(row / ROWS).set(row % ROWS, facts);
    }

    public Facts facts(int row) {
        Objects.checkIndex(row, size());
        return tables.get(row / ROWS).facts(row % ROWS);
    }

    public int size() {
        return tables.isEmpty()
                ? 0
                : (tables.size() - 1) * ROWS + tables.getLast().rows();
    }

    /** Bytes held, words included; object headers are counted, what a map costs is estimated. */
    public long bytes() {
        return shape.bytes() + tables.stream().mapToLong(Table::bytes).sum();
    }

    /** What each field takes over all rows, without its words. */
    public Map<String, Long> bytesByColumn() {
        Map<String, Long> total = new TreeMap<>();
        tables.forEach(table -> table.bytesByColumn().forEach((key, bytes) -> total.merge(key, bytes, Long::sum)));
        return total;
    }

    public List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    /** The words of a text, code or codes field. */
    public Words words(String key) {
        return shape.words(key);
    }

    /** The words of a field of a list's entries. */
    public Words words(String list, String key) {
        return shape.list(list).words(key);
    }
}
