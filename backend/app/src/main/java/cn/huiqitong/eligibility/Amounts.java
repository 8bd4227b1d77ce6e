package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.ResultView.EstimateView;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be counted of an estimate. */
final class Amounts {

    private Amounts() {}

    /** The sum in 元 that is certain or not exceeded; empty where there is no such bound, as with "at least". */
    static Optional<BigDecimal> upperBound(@Nullable EstimateView estimate) {
        if (estimate == null) {
            return Optional.empty();
        }
        return switch (estimate.kind()) {
            case "EXACT", "AT_MOST" -> Optional.ofNullable(estimate.value());
            case "RANGE" -> Optional.ofNullable(estimate.to());
            default -> Optional.empty();
        };
    }

    static boolean exact(@Nullable EstimateView estimate) {
        return estimate != null && estimate.kind().equals("EXACT");
    }

    /** Whether there is a figure of this firm's own, better than what the policy states for all. */
    static boolean figure(EstimateView estimate) {
        return estimate.value() != null || estimate.to() != null;
    }

    /** Whether the item pays money at all, so that leaving it out of a sum has to be said. */
    static boolean pays(@Nullable EstimateView estimate) {
        return estimate != null && !estimate.kind().equals("NONE");
    }
}
