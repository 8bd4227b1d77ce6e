package cn.huiqitong.rules.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is already required where a condition stands: on each axis the points that are left. */
final class Given {
    static final Given NOTHING = new Given(Map.of());
    private final Map<Axis, BitSet> left;

    private Given(Map<Axis, BitSet> left) {
        this.left = left;
    }

    Given and(@Nullable Extent extent, Extents extents) {
        if (extent == null) {
            return this;
        }
        Map<Axis, BitSet> narrower = new HashMap<>(left);
        narrower.put(extent.axis(), Bits.and(left(extent.axis(), extents), extent.met()));
        return new Given(narrower);
    }

    BitSet left(Axis axis, Extents extents) {
        BitSet points = left.get(axis);
        return points == null ? extents.all(axis) : points;
    }

    /** Whether anything is required on an axis. */
    boolean on(Axis axis) {
        return left.containsKey(axis);
    }
}
