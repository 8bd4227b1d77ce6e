package cn.huiqitong.eligibility;

import cn.huiqitong.rules.evaluation.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rule would reach.
 *
 * @param version the version of the item that was tried, or that an unsaved rule was tried instead of
 * @param sample the first ten firms of each answer
 * @param difference null where there is nothing in force to compare with, or the same
 * @param excluding parts of the rule, the one that excludes most first
 */
@Serdeable
record DryRunView(
        int version,
        long firms,
        long met,
        long unknown,
        long unmet,
        long tookMillis,
        List<DryRunSliceView> byRegion,
        List<DryRunSliceView> byIndustry,
        List<DryRunSliceView> bySize,
        DryRunSpendView spend,
        List<DryRunFirmView> sample,
        @Nullable DryRunDifferenceView difference,
        List<DryRunConditionView> excluding) {

    /** One part of the city. @param code "" where the fact is not known of the firms */
    @Serdeable
    record DryRunSliceView(String code, String label, int met, int unknown, int unmet) {}

    /**
     * What the firms that qualify would get, in 元.
     *
     * @param atLeast null when no sum is certain, {@code atMost} when there is no upper bound
     * @param firms firms of which a sum can be told
     * @param sampled whether the sums were drawn from a part of these firms
     */
    @Serdeable
    record DryRunSpendView(
            @Nullable BigDecimal atLeast, @Nullable BigDecimal atMost, String text, long firms, boolean sampled) {}

    /** One firm and why. */
    @Serdeable
    record DryRunFirmView(String uscc, String name, boolean synthetic, Verdict verdict, String why) {}

    /** Against the version in force. @param otherwise firms whose answer changed without becoming or ceasing to be met */
    @Serdeable
    record DryRunDifferenceView(int againstVersion, long nowMet, long noLongerMet, long otherwise) {}

    /** @param excludes firms that fail this part, and {@code alone} those that fail no other */
    @Serdeable
    record DryRunConditionView(String path, String text, long excludes, long alone) {}
}
