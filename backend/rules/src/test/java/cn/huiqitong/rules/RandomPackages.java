package cn.huiqitong.rules;

import cn.huiqitong.rules.bundle.ExclusionGroup;
import cn.huiqitong.rules.bundle.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random options and groups, with amounts small enough to be equal often. */
final class RandomPackages {
    private final Dice dice;
    private final List<Option> options = new ArrayList<>();
    private final List<ExclusionGroup> groups = new ArrayList<>();
    private final Map<String, Integer> caps = new HashMap<>();

    RandomPackages(long seed, int count) {
        this(seed, count, 4, 5);
    }

    RandomPackages(long seed, int count, int mostGroups, int largest) {
        dice = new Dice(seed);
        Set<String> seen = new HashSet<>();
        while (options.size() < count) {
            String item = "i" + dice.upTo(count);
            String project = dice.maybe(30, () -> "p" + dice.upTo(2));
            if (seen.add(item + project)) {
                options.add(new Option(item, project, BigDecimal.valueOf(dice.upTo(40), 1)));
            }
        }
        for (int i = dice.upTo(mostGroups); i >= 0; i--) {
            group("g" + i, count, largest);
        }
    }

    List<Option> options() {
        return options;
    }

    List<ExclusionGroup> groups() {
        return groups;
    }

    private void group(String id, int count, int largest) {
        ExclusionGroup.Kind kind = dice.one(List.of(ExclusionGroup.Kind.values()));
        boolean capped = kind == ExclusionGroup.Kind.TOTAL_CAP;
        List<String> members = dice.some(2, largest, () -> "i" + dice.upTo(count)).stream()
                .distinct()
                .filter(member -> !capped || caps.merge(member, 1, Integer::sum) <= 2)
                .toList();
        if (members.size() > 1) {
            BigDecimal cap = capped ? BigDecimal.valueOf(1L + dice.upTo(60), 1) : null;
            groups.add(new ExclusionGroup(id, kind, members, cap, null, null));
        }
    }
}
