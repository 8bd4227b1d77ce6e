package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Slots;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Up to {@link Columns#ROWS} firms, or the entries that these firms have in one list. */
public final class Table {
    private final Map<String, Column> columns;
    private final Slots slots;
    private int rows;

    Table(Shape shape) {
        columns = shape.columns();
        slots = shape.slots();
    }

    public int rows() {
        return rows;
    }

    /** Reads a field with one value, or one year of a yearly one. */
    public void read(String key, @Nullable Integer year, Block block) {
        Column column = columns.get(key);
        if (column instanceof PlainColumn plain) {
            plain.slice().read(rows, block);
        } else if (column instanceof YearlyColumn yearly && year != null) {
            yearly.find(year).ifPresentOrElse(slice -> slice.read(rows, block), () -> block.clear(rows));
        } else {
            throw new IllegalArgumentException("no plain column: " + key + " " + year);
        }
    }

    /** Reads how many entries each row has in a list. */
    public void readCounts(String list, Block block) {
        listColumn(list).counts().read(rows, block);
    }

    /** The entries of all rows, in the order of the rows. */
    public Table entries(String list) {
        return listColumn(list).entries();
    }

    void add(Facts facts) {
        set(rows, facts);
    }

    void set(int row, Facts facts) {
        columns.values().forEach(column -> column.set(row, facts));
        rows = Math.max(rows, row + 1);
    }

    Facts facts(int row) {
        Map<String, Object> values = new HashMap<>();
        columns.values().forEach(column -> column.get(row, values));
        return Facts.ofTyped(values, slots);
    }

    void pack() {
        columns.values().forEach(Column::pack);
    }

    long bytes() {
        return bytesByColumn().values().stream().mapToLong(Long::longValue).sum() + 64L * columns.size();
    }

    /** What each column takes. */
    Map<String, Long> bytesByColumn() {
        Map<String, Long> bytes = new TreeMap<>();
        columns.forEach((key, column) -> bytes.put(key, column.bytes()));
        return bytes;
    }

    private ListColumn listColumn(String key) {
        if (columns.get(key) instanceof ListColumn list) {
            return list;
        }
        throw new IllegalArgumentException("no such list: " + key);
    }
}
