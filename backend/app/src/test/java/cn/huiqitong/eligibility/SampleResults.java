package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.ResultView.EstimateView;
import cn.huiqitong.eligibility.ResultView.JudgedBy;
import cn.huiqitong.eligibility.ResultView.MissingView;
import cn.huiqitong.rules.evaluation.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results made by hand, as small as a test needs them. */
final class SampleResults {

    private SampleResults() {}

    static ResultView met(String id, @Nullable EstimateView estimate) {
        return result(id, Verdict.MET, estimate, List.of(), JudgedBy.RULE);
    }

    static ResultView unmet(String id) {
        return result(id, Verdict.UNMET, null, List.of(), JudgedBy.RULE);
    }

    static ResultView open(String id, String... missing) {
        return open(id, null, missing);
    }

    static ResultView open(String id, @Nullable EstimateView estimate, String... missing) {
        var facts = Stream.of(missing)
                .map(fact -> new MissingView(fact, "标签" + fact, "FIRM", "企业"))
                .toList();
        return result(id, Verdict.UNKNOWN, estimate, facts, JudgedBy.RULE);
    }

    static ResultView judged(String id) {
        return result(id, Verdict.UNKNOWN, null, List.of(), JudgedBy.PERSON);
    }

    static EstimateView exactly(long yuan) {
        return new EstimateView("EXACT", BigDecimal.valueOf(yuan), null, null, "", List.of(), List.of());
    }

    static EstimateView atMost(long yuan) {
        return new EstimateView("AT_MOST", BigDecimal.valueOf(yuan), null, null, "", List.of(), List.of());
    }

    static EstimateView between(long from, long to) {
        return new EstimateView(
                "RANGE", null, BigDecimal.valueOf(from), BigDecimal.valueOf(to), "", List.of(), List.of());
    }

    static EstimateView atLeast(long yuan) {
        return new EstimateView("AT_LEAST", BigDecimal.valueOf(yuan), null, null, "", List.of(), List.of());
    }

    static EstimateView none() {
        return new EstimateView("NONE", null, null, null, "", List.of(), List.of());
    }

    private static ResultView result(
            String id, Verdict verdict, @Nullable EstimateView estimate, List<MissingView> missing, JudgedBy judgedBy) {
        return new ResultView(
                id, 1, "题" + id, "奖补资金", "APPLY", "南通市", "d", "文件", null, estimate, verdict, "", null, missing,
                judgedBy);
    }
}
