package cn.huiqitong.rules.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field in one table. Open, it is an array that rows are added to; packed, it keeps only the values
 * that are present, in few bits. Changing a packed value opens and packs it again.
 */
final class Slice {
    private static final int FIRST_ROOM = 64;
    private final Codec codec;
    private long[] present = new long[1];
    private long @Nullable [] open = new long[FIRST_ROOM];
    private @Nullable Packed packed;
    private Map<Integer, Object> exact = Map.of();

    Slice(Codec codec) {
        this.codec = codec;
    }

    Optional<Object> find(int row) {
        if (row >= present.length * Bits.WORD || !Bits.get(present, row)) {
            return Optional.empty();
        }
        Object kept = exact.get(row);
        return Optional.of(kept == null ? codec.decode(code(row)) : kept);
    }

    /** The long that stands for a present value. */
    long code(int row) {
        return packed == null ? Objects.requireNonNull(open)[row] : packed.get(Bits.rank(present, row));
    }

    void set(int row, @Nullable Object value) {
        if (Objects.equals(find(row).orElse(null), value)) {
            return;
        }
        boolean wasPacked = packed != null;
        long[] values = opened();
        if (row >= values.length) {
            values = Arrays.copyOf(values, Math.max(row + 1, 2 * values.length));
            open = values;
        }
        if (row >= present.length * Bits.WORD) {
            present = Arrays.copyOf(present, Bits.words(values.length));
        }
        Bits.set(present, row, value != null);
        values[row] = value != null && codec.fits(value) ? codec.encode(value) : 0;
        keep(row, value != null && !codec.fits(value) ? value : null);
        if (wasPacked) {
            pack();
        }
    }

    /** Gives up the room for further rows. */
    void pack() {
        long[] values = opened();
        long[] dense = new long[values.length];
        int count = 0;
        for (int row = 0; row < values.length && row < present.length * Bits.WORD; row++) {
            if (Bits.get(present, row)) {
                dense[count++] = exact.containsKey(row) ? 0 : values[row];
            }
        }
        packed = Packed.of(dense, count);
        open = null;
        present = Arrays.copyOf(present, lastWord() + 1);
    }

    void read(int rows, Block block) {
        block.clear(rows);
        System.arraycopy(present, 0, block.present(), 0, Math.min(present.length, Bits.words(rows)));
        if (!exact.isEmpty()) {
            block.keep(exact);
        }
        spread(block.values());
    }

    long bytes() {
        long kept = exact.isEmpty() ? 0 : 160L * exact.size();
        return 56 + 8L * present.length + kept + (packed == null ? 16 + 8L * opened().length : packed.bytes());
    }

    private void spread(long[] values) {
        int index = 0;
        for (int word = 0; word < present.length; word++) {
            for (long bits = present[word]; bits != 0; bits &= bits - 1) {
                int row = word * Bits.WORD + Long.numberOfTrailingZeros(bits);
                values[row] = packed == null ? Objects.requireNonNull(open)[row] : packed.get(index++);
            }
        }
    }

    private long[] opened() {
        if (open == null) {
            open = new long[present.length * Bits.WORD];
            spread(open);
            packed = null;
        }
        return open;
    }

    private void keep(int row, @Nullable Object value) {
        if (value == null && !exact.containsKey(row)) {
            return;
        }
        exact = new HashMap<>(exact);
        if (value == null) {
            exact.remove(row);
        } else {
            exact.put(row, value);
        }
    }

    private int lastWord() {
        int last = present.length - 1;
        while (last > 0 && present[last] == 0) {
            last--;
        }
        return last;
    }
}
