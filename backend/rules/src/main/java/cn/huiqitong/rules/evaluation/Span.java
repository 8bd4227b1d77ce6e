package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Comparison;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that are still possible: between two ends, inclusive; a null end is open. */
public record Span(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    public static final Span ANY = new Span(null, null);

    public static Span of(BigDecimal exact) {
        return new Span(exact, exact);
    }

    public boolean exact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    public Span plus(Span other) {
        return new Span(add(low, other.low), add(high, other.high));
    }

    /** Met when every possible number passes, unmet when none does. */
    Verdict compare(Comparison op, BigDecimal value) {
        return switch (op) {
            case AT_LEAST -> ordered(low, high, value, 0);
            case MORE -> ordered(low, high, value, 1);
            case LESS -> ordered(low, high, value, 0).not();
            case AT_MOST -> ordered(low, high, value, 1).not();
            case EQUAL -> equal(value);
            case NOT_EQUAL -> equal(value).not();
        };
    }

    private static Verdict ordered(@Nullable BigDecimal low, @Nullable BigDecimal high, BigDecimal value, int order) {
        if (low != null && low.compareTo(value) >= order) {
            return Verdict.MET;
        }
        return high != null && high.compareTo(value) < order ? Verdict.UNMET : Verdict.UNKNOWN;
    }

    private Verdict equal(BigDecimal value) {
        if (low != null && exact()) {
            return Verdict.of(low.compareTo(value) == 0);
        }
        boolean outside = (low != null && low.compareTo(value) > 0) || (high != null && high.compareTo(value) < 0);
        return outside ? Verdict.UNMET : Verdict.UNKNOWN;
    }

    private static @Nullable BigDecimal add(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
