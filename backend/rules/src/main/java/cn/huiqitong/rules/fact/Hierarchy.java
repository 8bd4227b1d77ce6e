package cn.huiqitong.rules.fact;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who descends from whom, precomputed: for every code one bit per descendant, itself included, and one bit per code that
 * has a descendant in common with it.
 */
final class Hierarchy {
    private final Map<String, Integer> indexes = new HashMap<>();
    private final BitSet[] descendants;
    private final BitSet[] overlapping;

    Hierarchy(Collection<Code> codes) {
        codes.forEach(code -> indexes.put(code.code(), indexes.size()));
        descendants = new BitSet[indexes.size()];
        Map<String, Code> byCode = new HashMap<>();
        for (Code code : codes) {
            byCode.put(code.code(), code);
            descendants[index(code.code())] = new BitSet();
        }
        codes.forEach(code -> mark(code, byCode));
        overlapping = overlapping();
    }

    boolean isWithin(String code, String ancestor) {
        return descendants[index(ancestor)].get(index(code));
    }

    boolean overlaps(String one, String other) {
        return overlapping[index(one)].get(index(other));
    }

    /** One bit per descendant, by {@link #index}; not to be changed. */
    BitSet descendants(String code) {
        return descendants[index(code)];
    }

    /** One bit per code with a common descendant, by {@link #index}; not to be changed. */
    BitSet overlapping(String code) {
        return overlapping[index(code)];
    }

    private BitSet[] overlapping() {
        BitSet[] ancestors = new BitSet[descendants.length];
        Arrays.setAll(ancestors, code -> new BitSet());
        for (int ancestor = 0; ancestor < descendants.length; ancestor++) {
            for (int code = descendants[ancestor].nextSetBit(0);
                    code >= 0;
                    code = descendants[ancestor].nextSetBit(code + 1)) {
                ancestors[code].set(ancestor);
            }
        }
        return Arrays.stream(descendants).map(of -> union(of, ancestors)).toArray(BitSet[]::new);
    }

    private static BitSet union(BitSet which, BitSet[] sets) {
        BitSet union = new BitSet();
        which.stream().forEach(one -> union.or(sets[one]));
        return union;
    }

    private void mark(Code start, Map<String, Code> byCode) {
        int bit = index(start.code());
        Deque<Code> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            Code code = open.remove();
            if (descendants[index(code.code())].get(bit)) {
                continue;
            }
            descendants[index(code.code())].set(bit);
            code.parents().forEach(parent -> open.add(known(byCode.get(parent), parent)));
        }
    }

    int index(String code) {
        Integer index = indexes.get(code);
        if (index == null) {
            throw new IllegalArgumentException("code not listed: " + code);
        }
        return index;
    }

    private static Code known(@Nullable Code code, String name) {
        if (code == null) {
            throw new IllegalArgumentException("parent not listed: " + name);
        }
        return code;
    }
}
