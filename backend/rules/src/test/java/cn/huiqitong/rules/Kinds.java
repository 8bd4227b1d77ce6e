package cn.huiqitong.rules;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.Condition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Kinds as the sealed hierarchies have them. */
final class Kinds {
    /** Amounts whose record cannot be called as its kind. */
    private static final Map<String, String> AMOUNTS =
            Map.of("noAmount", "none", "amountTiers", "tiers", "ranged", "range");

    private Kinds() {}

    static Set<String> conditions() {
        return Arrays.stream(Condition.class.getPermittedSubclasses())
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> amounts() {
        return Arrays.stream(Amount.class.getPermittedSubclasses())
                .map(type -> type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                        + type.getSimpleName().substring(1))
                .map(name -> AMOUNTS.getOrDefault(name, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
