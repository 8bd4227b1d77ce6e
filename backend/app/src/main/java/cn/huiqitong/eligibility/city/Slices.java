package cn.huiqitong.eligibility.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts of one slicing's parts. */
final class Slices {

    private final Slicing slicing;
    private final int[] met;
    private final int[] unknown;

    Slices(Slicing slicing) {
        this.slicing = slicing;
        this.met = new int[slicing.size()];
        this.unknown = new int[slicing.size()];
    }

    void add(int row, long metBits, long unknownBits) {
        count(row, metBits, met);
        count(row, unknownBits, unknown);
    }

    private void count(int row, long bits, int[] counts) {
        for (long left = bits; left != 0; left &= left - 1) {
            counts[slicing.partOf(row + Long.numberOfTrailingZeros(left))]++;
        }
    }

    void plus(Slices next) {
        for (int i = 0; i < met.length; i++) {
            met[i] += next.met[i];
            unknown[i] += next.unknown[i];
        }
    }

    /** The parts that have firms, by code, those of which it is not known last. */
    List<Census.Slice> list() {
        List<Census.Slice> list = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            int firms = slicing.count(i);
            if (firms > 0) {
                list.add(new Census.Slice(
                        slicing.code(i), slicing.label(i), met[i], unknown[i], firms - met[i] - unknown[i]));
            }
        }
        list.sort(Comparator.comparing((Census.Slice slice) -> slice.code().isEmpty())
                .thenComparing(Census.Slice::code));
        return list;
    }
}
