package cn.huiqitong.rules.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Parts of the options that share no exclusion and no cap. */
final class Components {
    private Components() {}

    static List<List<Integer>> of(int size, Conflicts conflicts) {
        List<List<Integer>> components = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int start = seen.nextClearBit(0); start < size; start = seen.nextClearBit(start)) {
            BitSet component = reached(start, conflicts);
            seen.or(component);
            components.add(component.stream().boxed().toList());
        }
        return components;
    }

    private static BitSet reached(int start, Conflicts conflicts) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        reached.set(start);
        while (!open.isEmpty()) {
            BitSet next = near(open.remove(), conflicts);
            next.andNot(reached);
            reached.or(next);
            next.stream().forEach(open::add);
        }
        return reached;
    }

    private static BitSet near(int option, Conflicts conflicts) {
        BitSet near = (BitSet) conflicts.against(option).clone();
        for (int group = 0; group < conflicts.groups().size(); group++) {
            BitSet members = conflicts.members(group);
            if (members.get(option) && conflicts.groups().get(group).cap() != null) {
                near.or(members);
            }
        }
        return near;
    }
}
