package cn.huiqitong.eligibility;

import static java.util.Comparator.comparingInt;

import cn.huiqitong.rules.evaluation.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;

/** The answer first: what one gets, then what one may get with little more, then what one does not get. */
final class ResultOrder {

    static final Comparator<ResultView> ANSWER_FIRST = comparingInt(ResultOrder::rank)
            .thenComparing(ResultOrder::amount, Comparator.reverseOrder())
            .thenComparingInt(r -> r.missing().size())
            .thenComparing(ResultView::itemId);

    private ResultOrder() {}

    private static int rank(ResultView result) {
        return switch (result.verdict()) {
            case MET -> 0;
            case UNKNOWN -> result.judgedBy() == ResultView.JudgedBy.RULE ? 1 : 2;
            case UNMET -> 3;
        };
    }

    /** Only what one gets is ordered by money: a possible large sum must not hide the near certain one. */
    private static BigDecimal amount(ResultView result) {
        return result.verdict() == Verdict.MET
                ? Amounts.upperBound(result.estimate()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
