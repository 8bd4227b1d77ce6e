package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list: how many entries each row has, and the entries of all rows one after the other in a table of their own. Adding
 * rows appends; changing a row writes the entries anew, of this table's rows only.
 */
final class ListColumn implements Column {
    private static final Codec COUNTS = new CountCodec();
    private final String key;
    private final Shape shape;
    private final Slice counts = new Slice(COUNTS);
    /** First entry of each 64 rows. */
    private int[] starts = new int[1];

    private Table entries;
    private int rows;
    private boolean packed;

    ListColumn(String key, Shape shape) {
        this.key = key;
        this.shape = shape;
        entries = new Table(shape);
    }

    Table entries() {
        return entries;
    }

    Slice counts() {
        return counts;
    }

    @Override
    public void set(int row, Facts facts) {
        List<Facts> list = facts.list(key).orElse(null);
        if (row < rows) {
            change(row, list);
            return;
        }
        mark(row);
        rows = row + 1;
        counts.set(row, list == null ? null : (long) list.size());
        (list == null ? List.<Facts>of() : list).forEach(entries::add);
    }

    @Override
    public void get(int row, Map<String, Object> values) {
        counts.find(row).ifPresent(count -> {
            int first = first(row);
            int size = ((Long) count).intValue();
            values.put(
                    key,
                    IntStream.range(first, first + size)
                            .mapToObj(entries::facts)
                            .toList());
        });
    }

    @Override
    public void pack() {
        packed = true;
        counts.pack();
        entries.pack();
    }

    @Override
    public long bytes() {
        return 64 + counts.bytes() + 16 + 4L * starts.length + entries.bytes();
    }

    private void change(int row, @Nullable List<Facts> list) {
        if (facts(row).equals(Facts.ofTyped(list == null ? Map.of() : Map.of(key, list)))) {
            return;
        }
        List<Facts> all = new ArrayList<>();
        for (int other = 0; other < rows; other++) {
            all.add(other == row ? Facts.ofTyped(list == null ? Map.of() : Map.of(key, list)) : facts(other));
        }
        boolean wasPacked = packed;
        entries = new Table(shape);
        rows = 0;
        packed = false;
        for (int other = 0; other < all.size(); other++) {
            set(other, all.get(other));
        }
        if (wasPacked) {
            pack();
        }
    }

    private Facts facts(int row) {
        HashMap<String, Object> values = new HashMap<>();
        get(row, values);
        return Facts.ofTyped(values);
    }

    private void mark(int row) {
        if (row % Bits.WORD == 0) {
            int word = row / Bits.WORD;
            if (word >= starts.length) {
                starts = Arrays.copyOf(starts, Math.min(Bits.words(Columns.ROWS), 2 * starts.length));
            }
            starts[word] = entries.rows();
        }
    }

    private int first(int row) {
        int first = starts[row / Bits.WORD];
        for (int other = row - row % Bits.WORD; other < row; other++) {
            first += counts.find(other).map(count -> ((Long) count).intValue()).orElse(0);
        }
        return first;
    }
}
