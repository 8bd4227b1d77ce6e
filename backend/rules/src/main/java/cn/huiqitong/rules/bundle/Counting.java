package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a choice comes to under the caps on totals. */
final class Counting {
    private final Conflicts conflicts;
    private final List<Integer> caps = new ArrayList<>();

    Counting(List<Integer> component, Conflicts conflicts) {
        this.conflicts = conflicts;
        for (int group = 0; group < conflicts.groups().size(); group++) {
            BitSet members = conflicts.members(group);
            if (conflicts.groups().get(group).cap() != null
                    && component.stream().anyMatch(members::get)) {
                caps.add(group);
            }
        }
    }

    boolean capped() {
        return !caps.isEmpty();
    }

    BigDecimal total(BitSet taken) {
        if (caps.isEmpty()) {
            return sum(taken);
        }
        if (caps.size() > 1) {
            return counted(taken).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        BitSet inside = (BitSet) taken.clone();
        inside.and(conflicts.members(caps.getFirst()));
        BitSet outside = (BitSet) taken.clone();
        outside.andNot(inside);
        return sum(outside).add(sum(inside).min(cap(caps.getFirst())));
    }

    /** What of each option counts, so that the total is the largest. */
    SortedMap<Integer, BigDecimal> counted(BitSet taken) {
        List<Integer> limited = taken.stream().filter(this::limited).boxed().toList();
        List<BigDecimal> amounts = limited.stream().map(conflicts::amount).toList();
        List<BigDecimal> counted = Filling.of(
                amounts,
                caps.stream().map(group -> row(group, limited)).toList(),
                caps.stream().map(this::cap).toList());
        SortedMap<Integer, BigDecimal> byOption = new TreeMap<>();
        taken.stream().forEach(option -> byOption.put(option, conflicts.amount(option)));
        for (int i = 0; i < limited.size(); i++) {
            byOption.put(limited.get(i), counted.get(i));
        }
        return byOption;
    }

    private boolean limited(int option) {
        return caps.stream().anyMatch(group -> conflicts.members(group).get(option));
    }

    private BitSet row(int group, List<Integer> options) {
        BitSet row = new BitSet();
        for (int i = 0; i < options.size(); i++) {
            row.set(i, conflicts.members(group).get(options.get(i)));
        }
        return row;
    }

    private BigDecimal cap(int group) {
        BigDecimal cap = conflicts.groups().get(group).cap();
        return cap == null ? BigDecimal.ZERO : cap;
    }

    private BigDecimal sum(BitSet options) {
        return options.stream().mapToObj(conflicts::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
