package cn.huiqitong.matching;

import cn.huiqitong.eligibility.ResultView;
import cn.huiqitong.rules.evaluation.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stored decisions as the API shows them. */
final class DecisionViews {

    private DecisionViews() {}

    /** Newest first. Where there is none, the firm did not qualify or nobody looked yet. */
    @Serdeable
    record DecisionsView(List<DecisionRowView> decisions) {}

    /**
     * One stored decision.
     *
     * @param asOf the day it was made for
     * @param endedAt null while it holds
     * @param reasons the deciding conditions in words
     */
    @Serdeable
    record DecisionRowView(
            long id,
            String itemId,
            Verdict verdict,
            int itemVersion,
            int profileVersion,
            LocalDate asOf,
            Instant decidedAt,
            @Nullable Instant endedAt,
            List<String> reasons) {}

    /** A decision with its whole explanation, made again from the versions and the day that it names. */
    @Serdeable
    record DecisionView(DecisionRowView decision, ResultView result) {}
}
