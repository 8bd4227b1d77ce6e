package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.bundle.Bundle;
import cn.huiqitong.rules.bundle.ExclusionGroup;
import cn.huiqitong.rules.bundle.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The best package by trying all subsets, with totals by the dual of what the product solves. */
final class EveryChoice {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final List<Option> options;
    private final List<ExclusionGroup> groups;
    private final List<ExclusionGroup> caps;

    EveryChoice(List<Option> options, List<ExclusionGroup> groups) {
        this.options = options;
        this.groups = groups;
        this.caps = groups.stream().filter(group -> group.cap() != null).toList();
    }

    BigDecimal most() {
        BigDecimal most = BigDecimal.ZERO;
        for (int subset = 0; subset < 1 << options.size(); subset++) {
            List<Option> chosen = chosen(subset);
            BigDecimal atMost = chosen.stream().map(Option::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (atMost.compareTo(most) > 0 && allowed(chosen)) {
                most = most.max(least(chosen, 0, new ArrayList<>()));
            }
        }
        return most;
    }

    /** What is kept fits together, what counts stays under the caps, and every reason is one. */
    static void assertSound(Bundle bundle, List<Option> options, List<ExclusionGroup> groups) {
        List<Option> chosen = bundle.chosen().stream()
                .map(one -> new Option(one.itemId(), one.project(), one.amount()))
                .toList();
        assertThat(new EveryChoice(options, groups).allowed(chosen)).isTrue();
        assertThat(bundle.chosen()).allMatch(one -> one.counted().compareTo(one.amount()) <= 0);
        assertThat(bundle.chosen().size() + bundle.excluded().size()).isEqualTo(options.size());
        for (ExclusionGroup group : groups) {
            BigDecimal counted = bundle.chosen().stream()
                    .filter(one -> group.members().contains(one.itemId()))
                    .map(Bundle.Chosen::counted)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(group.cap() == null || counted.compareTo(group.cap()) <= 0)
                    .isTrue();
        }
        for (Bundle.Excluded excluded : bundle.excluded()) {
            assertThat(excluded.group().members()).contains(excluded.itemId()).containsAll(excluded.because());
            assertThat(excluded.because()).isNotEmpty();
            assertThat(chosen).extracting(Option::itemId).containsAll(excluded.because());
        }
    }

    private List<Option> chosen(int subset) {
        List<Option> chosen = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if ((subset >> i & 1) == 1) {
                chosen.add(options.get(i));
            }
        }
        return chosen;
    }

    private boolean allowed(List<Option> chosen) {
        for (ExclusionGroup group : groups) {
            for (Option one : chosen) {
                for (Option other : chosen) {
                    if (excludes(group, one, other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean excludes(ExclusionGroup group, Option one, Option other) {
        boolean both = group.members().contains(one.itemId()) && group.members().contains(other.itemId());
        boolean apart = !one.itemId().equals(other.itemId());
        boolean project = Objects.equals(one.project(), other.project());
        return both
                && apart
                && switch (group.kind()) {
                    case HIGHEST, EXCLUSIVE -> true;
                    case PER_PROJECT -> project;
                    case TOTAL_CAP -> false;
                };
    }

    /** The least of: so much of each cap, and of each amount what its caps leave; weights are halves. */
    private BigDecimal least(List<Option> chosen, int cap, List<BigDecimal> weights) {
        if (cap == caps.size()) {
            return weighed(chosen, weights);
        }
        BigDecimal least = null;
        for (BigDecimal weight : List.of(BigDecimal.ZERO, HALF, BigDecimal.ONE)) {
            weights.add(weight);
            BigDecimal one = least(chosen, cap + 1, weights);
            weights.removeLast();
            least = least == null ? one : least.min(one);
        }
        return least == null ? BigDecimal.ZERO : least;
    }

    private BigDecimal weighed(List<Option> chosen, List<BigDecimal> weights) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < caps.size(); i++) {
            BigDecimal cap = caps.get(i).cap();
            total = total.add(cap == null ? BigDecimal.ZERO : cap.multiply(weights.get(i)));
        }
        for (Option option : chosen) {
            BigDecimal left = BigDecimal.ONE;
            for (int i = 0; i < caps.size(); i++) {
                boolean under = caps.get(i).members().contains(option.itemId());
                left = under ? left.subtract(weights.get(i)) : left;
            }
            total = total.add(option.amount().multiply(left.max(BigDecimal.ZERO)));
        }
        return total;
    }
}
