package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * Branch and bound over one component: each option is taken first and then left out, unless what is left cannot beat the
 * best choice so far.
 */
final class Search {
    private final List<Integer> order;
    private final Conflicts conflicts;
    private final Cliques cliques;
    private final Counting counting;
    private BitSet best = new BitSet();
    private BigDecimal most = BigDecimal.ONE.negate();

    /** @param order the options of the component, those first that are to be tried first */
    Search(List<Integer> order, Conflicts conflicts) {
        this.order = order;
        this.conflicts = conflicts;
        this.cliques = new Cliques(order, conflicts);
        this.counting = new Counting(order, conflicts);
    }

    BitSet best() {
        BitSet open = new BitSet();
        order.forEach(open::set);
        search(0, new BitSet(), open, BigDecimal.ZERO);
        return best;
    }

    /** @param open options from {@code at} on that nothing taken excludes */
    private void search(int at, BitSet taken, BitSet open, BigDecimal sum) {
        int next = at;
        while (next < order.size() && !open.get(order.get(next))) {
            next++;
        }
        if (next == order.size()) {
            keep(taken);
        } else if (promising(taken, open, sum)) {
            branch(next, taken, open, sum);
        }
    }

    private void branch(int at, BitSet taken, BitSet open, BigDecimal sum) {
        int option = order.get(at);
        BitSet with = (BitSet) open.clone();
        with.clear(option);
        BitSet without = (BitSet) with.clone();
        boolean free = !with.intersects(conflicts.against(option));
        with.andNot(conflicts.against(option));
        BitSet more = (BitSet) taken.clone();
        more.set(option);
        search(at + 1, more, with, sum.add(conflicts.amount(option)));
        if (!free) {
            search(at + 1, taken, without, sum);
        }
    }

    private boolean promising(BitSet taken, BitSet open, BigDecimal sum) {
        if (sum.add(cliques.bound(open)).compareTo(most) <= 0) {
            return false;
        }
        BitSet all = (BitSet) taken.clone();
        all.or(open);
        return !counting.capped() || counting.total(all).compareTo(most) > 0;
    }

    private void keep(BitSet taken) {
        BigDecimal total = counting.total(taken);
        if (total.compareTo(most) > 0) {
            most = total;
            best = (BitSet) taken.clone();
        }
    }
}
