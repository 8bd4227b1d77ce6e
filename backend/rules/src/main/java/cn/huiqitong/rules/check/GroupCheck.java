package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.form.Bare;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the conditions of one group say to each other. */
final class GroupCheck {
    private final ConditionCheck check;
    private final Extents extents;

    GroupCheck(ConditionCheck check) {
        this.check = check;
        this.extents = check.extents();
    }

    void all(All all, String path, Given given) {
        Set<Integer> twice = duplicates(all.of(), path);
        Given together = given;
        Set<Axis> alone = new LinkedHashSet<>();
        for (Condition condition : all.of()) {
            Extent extent = extents.of(condition);
            together = together.and(extent, extents);
            if (extent != null && extent.met().intersects(given.left(extent.axis(), extents))) {
                alone.add(extent.axis());
            }
        }
        Given required = together;
        boolean contradictory =
                alone.stream().anyMatch(axis -> required.left(axis, extents).isEmpty());
        if (contradictory) {
            check.findings().error(ErrorCode.CONTRADICTION, path + ".of", "这些条件互相矛盾，没有企业能同时满足");
            apart(all.of(), path, given, twice);
        } else {
            children(all.of(), path, given, twice);
        }
    }

    /** Siblings that contradict each other say nothing useful about one another. */
    private void apart(List<Condition> of, String path, Given given, Set<Integer> superfluous) {
        for (int i = 0; i < of.size(); i++) {
            if (!superfluous.contains(i)) {
                check.check(of.get(i), path + ".of[" + i + "]", given);
            }
        }
    }

    /** Each child is judged under what its siblings require, but of two that imply each other only the later one goes. */
    private void children(List<Condition> of, String path, Given given, Set<Integer> superfluous) {
        Set<Integer> gone = new HashSet<>(superfluous);
        for (int i = of.size() - 1; i >= 0; i--) {
            if (superfluous.contains(i)) {
                continue;
            }
            Given around = given;
            for (int j = 0; j < of.size(); j++) {
                around = j == i || gone.contains(j) ? around : around.and(extents.of(of.get(j)), extents);
            }
            if (implied(of.get(i), around)) {
                gone.add(i);
            }
            check.check(of.get(i), path + ".of[" + i + "]", around);
        }
    }

    private boolean implied(Condition condition, Given around) {
        Extent extent = extents.of(condition);
        return extent != null && Bits.within(around.left(extent.axis(), extents), extent.met());
    }

    void any(Any any, String path, Given given) {
        Set<Integer> twice = duplicates(any.of(), path);
        Map<Axis, BitSet> taken = new HashMap<>();
        for (int i = 0; i < any.of().size(); i++) {
            if (!twice.contains(i)) {
                alternative(any.of().get(i), path + ".of[" + i + "]", given, taken);
            }
        }
        taken.forEach((axis, points) -> {
            BitSet left = given.left(axis, extents);
            if (!left.isEmpty() && any.of().size() > 1 && Bits.within(left, points)) {
                check.findings().warn(ErrorCode.ALWAYS_TRUE, path, "这几条合起来总是满足，不起作用");
            }
        });
    }

    private void alternative(Condition condition, String path, Given given, Map<Axis, BitSet> taken) {
        check.check(condition, path, given);
        Extent extent = extents.of(condition);
        if (extent == null) {
            return;
        }
        BitSet met = Bits.and(extent.met(), given.left(extent.axis(), extents));
        BitSet before = taken.getOrDefault(extent.axis(), new BitSet());
        if (!met.isEmpty() && Bits.within(met, before)) {
            check.findings().warn(ErrorCode.REDUNDANT, path, "前面的条件已经包含了这一条，可以删去");
        }
        taken.put(extent.axis(), Bits.or(before, met));
    }

    private Set<Integer> duplicates(List<Condition> of, String path) {
        Map<String, Integer> first = new HashMap<>();
        Set<Integer> twice = new HashSet<>();
        for (int i = 0; i < of.size(); i++) {
            Integer before = first.putIfAbsent(Bare.of(of.get(i)), i);
            if (before != null) {
                twice.add(i);
                String message = "与同组的第" + (before + 1) + "条相同";
                check.findings().warn(ErrorCode.DUPLICATE_SIBLING, path + ".of[" + i + "]", message);
            }
        }
        return twice;
    }
}
