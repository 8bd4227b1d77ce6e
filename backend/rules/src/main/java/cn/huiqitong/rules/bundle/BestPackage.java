package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The choice of options with the largest total. Exact: split into parts that have nothing to do with each other, each
 * solved by branch and bound. Among equal choices the one found first when larger and earlier options are preferred, so
 * that the same input gives the same output.
 */
public final class BestPackage {
    private static final int MOST_CAPS = 2;

    private BestPackage() {}

    /**
     * Groups may name items that are no option; options of one item (for several projects) never exclude each other.
     * Throws when an item stands in more than two groups of {@link ExclusionGroup.Kind#TOTAL_CAP}.
     *
     * @param options at most one per item and project
     */
    public static Bundle of(List<Option> options, List<ExclusionGroup> groups) {
        checkCaps(groups);
        Conflicts conflicts = new Conflicts(options, groups);
        BitSet taken = new BitSet();
        for (List<Integer> component : Components.of(options.size(), conflicts)) {
            List<Integer> largestFirst = new ArrayList<>(component);
            largestFirst.sort(
                    Comparator.comparing((Integer option) -> options.get(option).amount())
                            .reversed());
            taken.or(new Search(largestFirst, conflicts).best());
        }
        return new Telling(conflicts).tell(taken);
    }

    private static void checkCaps(List<ExclusionGroup> groups) {
        Map<String, Integer> caps = new HashMap<>();
        for (ExclusionGroup group : groups) {
            BigDecimal cap = group.cap();
            for (String member : cap == null ? List.<String>of() : group.members()) {
                if (caps.merge(member, 1, Integer::sum) > MOST_CAPS) {
                    throw new IllegalArgumentException("more than two caps on " + member);
                }
            }
        }
    }
}
