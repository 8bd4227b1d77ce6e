package cn.huiqitong.request;

import cn.huiqitong.matching.FirmDecision;
import cn.huiqitong.rules.evaluation.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that the firm doubts, as it was when the firm asked.
 *
 * @param decisionId null where none was stored: an unmet one follows from the versions and the day
 */
@Serdeable
record DoubtedView(
        @Nullable Long decisionId,
        Verdict verdict,
        int itemVersion,
        int profileVersion,
        LocalDate asOf,
        Instant decidedAt) {

    static @Nullable DoubtedView find(Content content) {
        FirmDecision doubted = content.doubted();
        return doubted == null
                ? null
                : new DoubtedView(
                        doubted.id(),
                        doubted.verdict(),
                        doubted.itemVersion(),
                        doubted.profileVersion(),
                        doubted.asOf(),
                        doubted.decidedAt());
    }
}
