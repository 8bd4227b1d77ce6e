package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.BundleView.BundleItemView;
import cn.huiqitong.eligibility.BundleView.ExcludedItemView;
import cn.huiqitong.enterprise.Yuan;
import cn.huiqitong.policy.ClauseView;
import cn.huiqitong.rules.bundle.Bundle;
import cn.huiqitong.rules.bundle.ExclusionGroup;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.evaluation.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The best package as the API shows it.
 *
 * @param documentTitle document id to title, for quoting clauses
 */
record Bundles(Benefits benefits, UnaryOperator<String> documentTitle) {

    /** Null when no met item pays. */
    @Nullable BundleView of(List<ResultView> results) {
        List<ResultView> paying = results.stream()
                .filter(result -> result.verdict() == Verdict.MET && Amounts.pays(result.estimate()))
                .toList();
        if (paying.isEmpty()) {
            return null;
        }
        Map<String, ResultView> byItem =
                paying.stream().collect(Collectors.toUnmodifiableMap(ResultView::itemId, result -> result));
        Bundle best = benefits.best(paying);
        return new BundleView(
                best.total(),
                Yuan.text(best.total()),
                best.chosen().stream()
                        .map(chosen -> chosen(chosen, titled(chosen.itemId(), byItem)))
                        .toList(),
                best.excluded().stream()
                        .map(excluded -> excluded(excluded, byItem))
                        .toList(),
                paying.size() - best.chosen().size() - best.excluded().size());
    }

    private static BundleItemView chosen(Bundle.Chosen chosen, String title) {
        return new BundleItemView(
                chosen.itemId(), title, chosen.amount(), Yuan.text(chosen.amount()), chosen.counted());
    }

    private ExcludedItemView excluded(Bundle.Excluded excluded, Map<String, ResultView> byItem) {
        return new ExcludedItemView(
                excluded.itemId(),
                titled(excluded.itemId(), byItem),
                excluded.amount(),
                Yuan.text(excluded.amount()),
                excluded.group().kind().name(),
                because(excluded, byItem),
                clause(excluded.group().clause()));
    }

    private static String because(Bundle.Excluded excluded, Map<String, ResultView> byItem) {
        ExclusionGroup group = excluded.group();
        String kept = excluded.because().stream()
                .map(item -> "“" + titled(item, byItem) + "”")
                .collect(Collectors.joining("、"));
        String text = group.text() == null ? "" : "（" + group.text() + "）";
        String because = group.kind() == ExclusionGroup.Kind.TOTAL_CAP ? "额度已被" + kept + "用完" : "已计入" + kept;
        return group.kind().label() + "，" + because + text;
    }

    private @Nullable ClauseView clause(@Nullable Clause clause) {
        return clause == null
                ? null
                : new ClauseView(clause.document(), documentTitle.apply(clause.document()), clause.article());
    }

    private static String titled(String item, Map<String, ResultView> byItem) {
        ResultView result = byItem.get(item);
        return result == null ? item : result.title();
    }
}
