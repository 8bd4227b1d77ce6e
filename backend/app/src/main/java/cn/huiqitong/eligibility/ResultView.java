package cn.huiqitong.eligibility;

import cn.huiqitong.policy.ClauseView;
import cn.huiqitong.rules.evaluation.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one item answers given facts.
 *
 * @param amountText the estimate where one could be made, else what the policy states; null when it states nothing
 * @param why one sentence with the number that decided
 * @param judgedBy PERSON when the item carries no machine rule: the verdict is then UNKNOWN and nothing is missing
 */
@Serdeable
public record ResultView(
        String itemId,
        int itemVersion,
        String title,
        String benefitType,
        String obtain,
        String region,
        String documentId,
        String documentTitle,
        @Nullable String amountText,
        @Nullable EstimateView estimate,
        Verdict verdict,
        String why,
        @Nullable ExplanationView explanation,
        List<MissingView> missing,
        JudgedBy judgedBy) {

    /** Whether a machine rule or only a person can decide. */
    public enum JudgedBy {
        RULE,
        PERSON
    }

    /**
     * An amount in 元.
     *
     * @param kind EXACT (value), AT_MOST (value), AT_LEAST (value), RANGE (from, to), UNKNOWN or NONE
     * @param steps the computation, one Chinese line each
     */
    @Serdeable
    public record EstimateView(
            String kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            String text,
            List<String> steps,
            List<MissingView> missing) {}

    /** @param supplier FIRM, DEPARTMENT or JUDGEMENT; {@code supplierName} names the department or who judges */
    @Serdeable
    public record MissingView(String fact, String label, String supplier, String supplierName) {}

    /** One node of the explanation; {@code because} holds only the children that decided. */
    @Serdeable
    public record ExplanationView(
            Verdict verdict,
            String kind,
            String text,
            @Nullable ClauseView clause,
            @Nullable String required,
            @Nullable String actual,
            List<MissingView> missing,
            List<ExplanationView> because) {}
}
