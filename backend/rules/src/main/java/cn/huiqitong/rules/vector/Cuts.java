package cn.huiqitong.rules.vector;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * All cuts that rules lay against one subject. They sort its values into classes: 1 is below all of them, each cut passed
 * adds one. Class 0 is for what is not known.
 */
final class Cuts {
    private final List<Cut> cuts;

    Cuts(Collection<Cut> cuts) {
        this.cuts = List.copyOf(new TreeSet<>(cuts));
    }

    /** How many classes there are besides class 0. */
    int classes() {
        return cuts.size() + 1;
    }

    /** The lowest class on the upper side of a cut. */
    int above(Cut cut) {
        return 2 + Collections.binarySearch(cuts, cut);
    }

    List<Cut> list() {
        return cuts;
    }

    /** The least longs on the upper sides, for values of so many decimals. */
    long[] limits(int decimals) {
        return cuts.stream().mapToLong(cut -> cut.scaled(decimals).least()).toArray();
    }

    /** How many limits, ascending, a value has reached. */
    static int passed(long[] limits, long value) {
        int low = 0;
        int high = limits.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (limits[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int classOf(BigDecimal value) {
        return 1
                + (int) cuts.stream()
                        .filter(cut -> cut.passed(value.compareTo(cut.at())))
                        .count();
    }

    /** The class of a quotient. */
    int classOf(BigDecimal above, BigDecimal below) {
        return 1
                + (int) cuts.stream()
                        .filter(cut -> cut.passed(above.compareTo(cut.at().multiply(below))))
                        .count();
    }
}
