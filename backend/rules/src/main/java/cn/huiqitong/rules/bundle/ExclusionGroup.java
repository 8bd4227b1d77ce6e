package cn.huiqitong.rules.bundle;

import cn.huiqitong.rules.condition.Clause;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Items that a firm cannot simply add up.
 *
 * @param members ids of its items; one alone makes sense only under a cap
 * @param cap the most they come to together, in 元; for {@link Kind#TOTAL_CAP}, else null
 * @param clause where it says so; null when no document does
 * @param text the rule in words
 */
public record ExclusionGroup(
        String id,
        Kind kind,
        List<String> members,
        @Nullable BigDecimal cap,
        @Nullable Clause clause,
        @Nullable String text) {
    /** How its items stand to each other. */
    public enum Kind {
        /** 就高不重复: at most one, the one that serves the firm best. */
        HIGHEST("就高不重复"),
        /** 不可叠加: at most one. */
        EXCLUSIVE("不可叠加"),
        /** 合计封顶: all, but together at most {@code cap}. */
        TOTAL_CAP("合计封顶"),
        /** 按项目去重: at most one for each project; an option without a project stands for one and the same. */
        PER_PROJECT("按项目去重");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Optional<Kind> find(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }
    }

    public ExclusionGroup {
        members = List.copyOf(members);
        boolean capped = cap != null && cap.signum() > 0;
        if ((kind == Kind.TOTAL_CAP) != capped || members.isEmpty()) {
            throw new IllegalArgumentException(
                    "group " + id + ": a cap belongs to TOTAL_CAP, and somebody to the group");
        }
    }
}
