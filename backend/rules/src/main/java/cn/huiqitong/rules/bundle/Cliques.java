package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A partition of the options into sets of which any two exclude each other. Of each set at most the largest can be had,
 * which bounds what is left.
 */
final class Cliques {
    private final List<BitSet> sets = new ArrayList<>();
    private final List<List<Integer>> largestFirst = new ArrayList<>();
    private final Conflicts conflicts;

    /** @param order the options, the largest first: each set then has its members in that order too */
    Cliques(List<Integer> order, Conflicts conflicts) {
        this.conflicts = conflicts;
        order.forEach(this::put);
    }

    BigDecimal bound(BitSet open) {
        BigDecimal bound = BigDecimal.ZERO;
        for (List<Integer> set : largestFirst) {
            for (int option : set) {
                if (open.get(option)) {
                    bound = bound.add(conflicts.amount(option));
                    break;
                }
            }
        }
        return bound;
    }

    private void put(int option) {
        BitSet against = conflicts.against(option);
        for (int i = 0; i < sets.size(); i++) {
            BitSet outside = (BitSet) sets.get(i).clone();
            outside.andNot(against);
            if (outside.isEmpty()) {
                sets.get(i).set(option);
                largestFirst.get(i).add(option);
                return;
            }
        }
        BitSet alone = new BitSet();
        alone.set(option);
        sets.add(alone);
        largestFirst.add(new ArrayList<>(List.of(option)));
    }
}
