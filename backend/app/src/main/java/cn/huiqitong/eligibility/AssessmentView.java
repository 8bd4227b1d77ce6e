package cn.huiqitong.eligibility;

import cn.huiqitong.policy.FactFieldView;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set of facts is entitled to on a day.
 *
 * @param results certain ones first, largest amount first; then possible ones, fewest open facts first; then the rest
 * @param next facts worth asking for, the one that could settle most money first
 * @param bundle the best package over the met items; null when none of them pays
 */
@Serdeable
public record AssessmentView(
        LocalDate asOf,
        SummaryView summary,
        List<ResultView> results,
        List<NextQuestionView> next,
        @Nullable BundleView bundle) {

    /** Puts results in order and draws the summary and the next questions from them. */
    static AssessmentView of(LocalDate asOf, List<ResultView> results, NextQuestions next, Bundles bundles) {
        return new AssessmentView(
                asOf,
                Summary.of(results, bundles.benefits()),
                results.stream().sorted(ResultOrder.ANSWER_FIRST).toList(),
                next.among(results, bundles.benefits()),
                bundles.of(results));
    }

    /**
     * The headline.
     *
     * @param unknown items with a rule that misses facts
     * @param judged items that only a person can judge; not counted in {@code unknown}
     * @param amountAtMost sum in 元 of the certain and at-most amounts of the met items, as far as they can be had
     *     together; null when none is known
     * @param amountText says 预计约 when every amount is exact and 最高约 otherwise
     */
    @Serdeable
    public record SummaryView(
            int met,
            int unknown,
            int unmet,
            int judged,
            @Nullable BigDecimal amountAtMost,
            String amountText) {}

    /**
     * A fact worth asking for.
     *
     * @param items how many possible items wait for it
     * @param amountAtStake by how many 元 the best package could grow if all of these were met; null when none of their
     *     amounts can be told
     * @param field how to ask for it
     */
    @Serdeable
    public record NextQuestionView(
            String fact,
            String label,
            int items,
            @Nullable BigDecimal amountAtStake,
            @Nullable String amountText,
            FactFieldView field) {}
}
