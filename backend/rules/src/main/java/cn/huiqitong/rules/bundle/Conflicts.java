package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Which options exclude each other, and which share a cap. Options are known by their place in the list. */
final class Conflicts {
    private final List<Option> options;
    private final List<ExclusionGroup> groups;
    private final List<BitSet> members = new ArrayList<>();
    private final List<BitSet> against = new ArrayList<>();

    Conflicts(List<Option> options, List<ExclusionGroup> groups) {
        this.options = List.copyOf(options);
        this.groups = List.copyOf(groups);
        for (ExclusionGroup group : groups) {
            BitSet of = new BitSet();
            for (int i = 0; i < options.size(); i++) {
                of.set(i, group.members().contains(options.get(i).itemId()));
            }
            members.add(of);
        }
        for (int i = 0; i < options.size(); i++) {
            against.add(found(i));
        }
    }

    List<Option> options() {
        return options;
    }

    List<ExclusionGroup> groups() {
        return groups;
    }

    BigDecimal amount(int option) {
        return options.get(option).amount();
    }

    /** The options of a group. */
    BitSet members(int group) {
        return members.get(group);
    }

    /** The options that cannot be had together with this one. */
    BitSet against(int option) {
        return against.get(option);
    }

    /** Whether two options cannot be had together because of a group. */
    boolean excludes(int group, int one, int other) {
        BitSet of = members.get(group);
        Option mine = options.get(one);
        Option theirs = options.get(other);
        if (!of.get(one) || !of.get(other) || mine.itemId().equals(theirs.itemId())) {
            return false;
        }
        return switch (groups.get(group).kind()) {
            case HIGHEST, EXCLUSIVE -> true;
            case PER_PROJECT -> Objects.equals(mine.project(), theirs.project());
            case TOTAL_CAP -> false;
        };
    }

    private BitSet found(int option) {
        BitSet others = new BitSet();
        for (int group = 0; group < groups.size(); group++) {
            int of = group;
            members.get(group).stream()
                    .filter(other -> excludes(of, option, other))
                    .forEach(others::set);
        }
        return others;
    }
}
