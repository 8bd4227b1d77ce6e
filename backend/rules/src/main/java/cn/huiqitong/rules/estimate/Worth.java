package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.evaluation.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a sum while it is computed.
 *
 * @param low never negative
 * @param high null when there is no limit
 * @param stated false when the benefit names no sum at all
 */
record Worth(BigDecimal low, @Nullable BigDecimal high, boolean stated, List<String> steps, List<Missing> missing) {
    static Worth none(List<String> steps) {
        return new Worth(BigDecimal.ZERO, BigDecimal.ZERO, false, steps, List.of());
    }

    static Worth exact(BigDecimal value, List<String> steps) {
        return new Worth(value, value, true, steps, List.of());
    }

    static Worth unknown(List<String> steps, List<Missing> missing) {
        return new Worth(BigDecimal.ZERO, null, true, steps, missing);
    }

    /** A computed range; what is below zero is nothing. */
    static Worth of(Span span, List<String> steps, List<Missing> missing) {
        BigDecimal low = span.low();
        BigDecimal high = span.high();
        return new Worth(
                low == null ? BigDecimal.ZERO : low.max(BigDecimal.ZERO),
                high == null ? null : high.max(BigDecimal.ZERO),
                true,
                steps,
                missing);
    }

    Estimate estimate() {
        BigDecimal most = high;
        if (!stated) {
            return new Estimate.None(steps, missing);
        }
        if (most == null) {
            return low.signum() == 0 ? new Estimate.Unknown(steps, missing) : new Estimate.AtLeast(low, steps, missing);
        }
        if (low.compareTo(most) == 0) {
            return new Estimate.Exact(most, steps, missing);
        }
        return low.signum() == 0
                ? new Estimate.AtMost(most, steps, missing)
                : new Estimate.Range(low, most, steps, missing);
    }
}
