package cn.huiqitong.rules.bundle;

import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts a choice into words that can be checked: what counts of each, and which group keeps out the rest. */
final class Telling {
    private final Conflicts conflicts;
    private final Counting counting;

    Telling(Conflicts conflicts) {
        this.conflicts = conflicts;
        List<Integer> all =
                IntStream.range(0, conflicts.options().size()).boxed().toList();
        this.counting = new Counting(all, conflicts);
    }

    Bundle tell(BitSet taken) {
        SortedMap<Integer, BigDecimal> counted = counting.counted(taken);
        BitSet kept = kept(taken, counted);
        List<Bundle.Chosen> chosen = new ArrayList<>();
        List<Bundle.Excluded> excluded = new ArrayList<>();
        for (int i = 0; i < conflicts.options().size(); i++) {
            if (kept.get(i)) {
                chosen.add(chosen(conflicts.options().get(i), counted.get(i)));
            } else {
                excluded.add(excluded(i, kept, counted));
            }
        }
        BigDecimal total = counted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Bundle(Scalars.plain(total), chosen, excluded);
    }

    /** What counts for nothing under a cap is not taken; what is worth nothing is, unless something excludes it. */
    private BitSet kept(BitSet taken, SortedMap<Integer, BigDecimal> counted) {
        BitSet kept = new BitSet();
        counted.forEach((option, sum) -> kept.set(option, taken.get(option) && sum.signum() > 0));
        for (int i = 0; i < conflicts.options().size(); i++) {
            boolean worthless = conflicts.amount(i).signum() == 0;
            kept.set(i, kept.get(i) || (worthless && !kept.intersects(conflicts.against(i))));
        }
        return kept;
    }

    private static Bundle.Chosen chosen(Option option, @Nullable BigDecimal counted) {
        BigDecimal counts = counted == null ? BigDecimal.ZERO : Scalars.plain(counted);
        return new Bundle.Chosen(option.itemId(), option.project(), option.amount(), counts);
    }

    private Bundle.Excluded excluded(int option, BitSet kept, SortedMap<Integer, BigDecimal> counted) {
        for (int group = 0; group < conflicts.groups().size(); group++) {
            int of = group;
            List<String> because = items(kept.stream().filter(other -> conflicts.excludes(of, option, other)));
            if (!because.isEmpty()) {
                return excluded(option, group, because);
            }
        }
        return usedUp(option, kept, counted);
    }

    /** Nothing excludes it, so a cap on a total that it stands under is used up. */
    private Bundle.Excluded usedUp(int option, BitSet kept, SortedMap<Integer, BigDecimal> counted) {
        for (int group = 0; group < conflicts.groups().size(); group++) {
            BitSet members = conflicts.members(group);
            BigDecimal cap = conflicts.groups().get(group).cap();
            BigDecimal used = kept.stream()
                    .filter(members::get)
                    .mapToObj(other -> counted.getOrDefault(other, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (cap != null && members.get(option) && used.compareTo(cap) >= 0) {
                return excluded(option, group, items(kept.stream().filter(members::get)));
            }
        }
        throw new IllegalStateException(
                "left out for no reason: " + conflicts.options().get(option));
    }

    private Bundle.Excluded excluded(int option, int group, List<String> because) {
        Option left = conflicts.options().get(option);
        return new Bundle.Excluded(
                left.itemId(), left.project(), left.amount(), conflicts.groups().get(group), because);
    }

    private List<String> items(IntStream options) {
        return options.mapToObj(other -> conflicts.options().get(other).itemId())
                .distinct()
                .toList();
    }
}
