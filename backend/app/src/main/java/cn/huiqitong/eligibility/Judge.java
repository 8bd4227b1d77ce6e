package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.ResultView.EstimateView;
import cn.huiqitong.eligibility.ResultView.ExplanationView;
import cn.huiqitong.eligibility.ResultView.JudgedBy;
import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.estimate.AmountEstimate;
import cn.huiqitong.rules.estimate.Estimate;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Judges facts by one item: by its rule, or by saying who decides when it has none. */
final class Judge {

    private final Evaluation evaluation;
    private final AmountEstimate amounts;
    private final Explanations explanations;

    /** @param documentTitle document id to title, for quoting clauses */
    Judge(FactCatalog catalog, UnaryOperator<String> documentTitle) {
        this.evaluation = new Evaluation(catalog);
        this.amounts = new AmountEstimate(catalog);
        this.explanations = new Explanations(documentTitle);
    }

    ResultView judge(ItemInForce item, Facts facts, LocalDate asOf) {
        Rule rule = item.rule();
        return rule == null
                ? byPerson(item)
                : byRule(item, evaluation.explain(rule, facts, asOf, clause(item)), facts, asOf);
    }

    /** The item's own article, for conditions that name none. */
    static Clause clause(ItemInForce item) {
        return new Clause(item.documentId(), item.articleNo());
    }

    /** @param explanation by the item's rule */
    ResultView byRule(ItemInForce item, Explanation explanation, Facts facts, LocalDate asOf) {
        Rule rule = item.rule();
        Amount amount = rule == null || explanation.verdict() == Verdict.UNMET ? null : rule.amount();
        EstimateView estimate = estimate(amount, facts, asOf);
        return result(
                item,
                estimate,
                explanation.verdict(),
                explanation.sentence(),
                explanations.view(explanation),
                JudgedBy.RULE);
    }

    ResultView byPerson(ItemInForce item) {
        String who = item.department() == null ? "主管部门" : item.department();
        return result(item, null, Verdict.UNKNOWN, "需由" + who + "对照条件认定", null, JudgedBy.PERSON);
    }

    private static ResultView result(
            ItemInForce item,
            @Nullable EstimateView estimate,
            Verdict verdict,
            String why,
            @Nullable ExplanationView explanation,
            JudgedBy judgedBy) {
        return new ResultView(
                item.id(),
                item.version(),
                item.title(),
                item.benefitType(),
                item.obtain(),
                item.region(),
                item.documentId(),
                item.documentTitle(),
                estimate != null && Amounts.figure(estimate) ? estimate.text() : item.amountText(),
                estimate,
                verdict,
                why,
                explanation,
                explanation == null ? List.of() : explanation.missing(),
                judgedBy);
    }

    private @Nullable EstimateView estimate(@Nullable Amount amount, Facts facts, LocalDate asOf) {
        return amount == null ? null : view(amounts.estimate(amount, facts, asOf));
    }

    private static EstimateView view(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Exact exact -> view(estimate, exact.value(), null, null);
            case Estimate.AtMost atMost -> view(estimate, atMost.value(), null, null);
            case Estimate.AtLeast atLeast -> view(estimate, atLeast.value(), null, null);
            case Estimate.Range range -> view(estimate, null, range.from(), range.to());
            case Estimate.Unknown unknown -> view(unknown, null, null, null);
            case Estimate.None none -> view(none, null, null, null);
        };
    }

    private static EstimateView view(
            Estimate estimate, @Nullable BigDecimal value, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new EstimateView(
                estimate.kind(),
                value,
                from,
                to,
                estimate.text(),
                estimate.steps(),
                Explanations.missing(estimate.missing()));
    }
}
