package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.AssessmentView.SummaryView;
import cn.huiqitong.eligibility.ResultView.EstimateView;
import cn.huiqitong.eligibility.ResultView.JudgedBy;
import cn.huiqitong.enterprise.Yuan;
import cn.huiqitong.rules.bundle.Bundle;
import cn.huiqitong.rules.evaluation.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headline over a list of results. */
final class Summary {

    private Summary() {}

    static SummaryView of(List<ResultView> results, Benefits benefits) {
        List<ResultView> met = ruled(results, Verdict.MET).toList();
        List<EstimateView> money = money(met, benefits);
        boolean told =
                money.stream().anyMatch(estimate -> Amounts.upperBound(estimate).isPresent());
        BigDecimal total = told ? benefits.total(met) : null;
        return new SummaryView(
                met.size(),
                (int) ruled(results, Verdict.UNKNOWN).count(),
                (int) ruled(results, Verdict.UNMET).count(),
                (int) results.stream()
                        .filter(r -> r.judgedBy() == JudgedBy.PERSON)
                        .count(),
                total,
                total == null ? "金额以部门核定为准" : text(total, money));
    }

    /** What the chosen items pay, and those whose amount cannot be told. */
    private static List<EstimateView> money(List<ResultView> met, Benefits benefits) {
        Set<String> left = benefits.best(met).excluded().stream()
                .map(Bundle.Excluded::itemId)
                .collect(Collectors.toUnmodifiableSet());
        List<EstimateView> money = new ArrayList<>();
        for (ResultView result : met) {
            EstimateView estimate = result.estimate();
            if (estimate != null && Amounts.pays(estimate) && !left.contains(result.itemId())) {
                money.add(estimate);
            }
        }
        return money;
    }

    private static Stream<ResultView> ruled(List<ResultView> results, Verdict verdict) {
        return results.stream().filter(r -> r.judgedBy() == JudgedBy.RULE && r.verdict() == verdict);
    }

    /** Says "at most" as soon as one amount is only a cap, and how many amounts are not in the sum. */
    private static String text(BigDecimal total, List<EstimateView> money) {
        List<EstimateView> counted =
                money.stream().filter(e -> Amounts.upperBound(e).isPresent()).toList();
        String head = counted.stream().allMatch(Amounts::exact) ? "预计约" : "最高约";
        int left = money.size() - counted.size();
        return head + Yuan.about(total) + (left == 0 ? "" : "（另有%d项金额暂不能估算）".formatted(left));
    }
}
