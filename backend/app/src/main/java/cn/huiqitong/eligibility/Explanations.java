package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.ResultView.ExplanationView;
import cn.huiqitong.eligibility.ResultView.MissingView;
import cn.huiqitong.policy.ClauseView;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.Missing;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Explanations as the API shows them.
 *
 * @param documentTitle document id to title
 */
record Explanations(UnaryOperator<String> documentTitle) {

    ExplanationView view(Explanation explanation) {
        return new ExplanationView(
                explanation.verdict(),
                explanation.kind(),
                explanation.text(),
                clause(explanation.clause()),
                explanation.required(),
                explanation.actual(),
                missing(explanation.missing()),
                explanation.because().stream().map(this::view).toList());
    }

    private @Nullable ClauseView clause(@Nullable Clause clause) {
        return clause == null
                ? null
                : new ClauseView(clause.document(), documentTitle.apply(clause.document()), clause.article());
    }

    static List<MissingView> missing(List<Missing> missing) {
        return missing.stream()
                .map(m -> new MissingView(
                        m.fact(),
                        m.label(),
                        m.supplier().kind().name(),
                        m.supplier().name()))
                .distinct()
                .toList();
    }
}
