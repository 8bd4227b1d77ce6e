package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.AssessmentView.NextQuestionView;
import cn.huiqitong.eligibility.ResultView.MissingView;
import cn.huiqitong.enterprise.Yuan;
import cn.huiqitong.policy.FactFieldView;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts worth asking for: those that open items wait for and that the firm can give.
 *
 * @param question the field to ask for; empty when it is not the firm's own to supply
 */
public record NextQuestions(Function<String, Optional<FactField>> question) {

    /** A fact and the open items that wait for it. */
    private record Asked(
            FactField field,
            List<ResultView> waiting,
            @Nullable BigDecimal stake) {
        BigDecimal money() {
            return stake == null ? BigDecimal.ZERO : stake;
        }

        int items() {
            return waiting.size();
        }

        /** How many of the items wait for nothing else. */
        long alone() {
            return waiting.stream().filter(result -> facts(result).size() == 1).count();
        }

        NextQuestionView view() {
            String text = money().signum() > 0 ? "最高约" + Yuan.about(money()) : null;
            return new NextQuestionView(field.key(), field.label(), items(), stake, text, FactFieldView.of(field));
        }
    }

    private static final Comparator<Asked> ORDER = Comparator.comparing(Asked::money)
            .thenComparing(Asked::items)
            .thenComparing(Asked::alone)
            .reversed()
            .thenComparing(asked -> asked.field().key());

    /** Ordered by the money that the waiting items could add to what is met, then by their number. */
    List<NextQuestionView> among(List<ResultView> results, Benefits benefits) {
        Map<String, List<ResultView>> waiting = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.verdict() == Verdict.UNKNOWN)
                .forEach(result -> facts(result)
                        .forEach(fact -> waiting.computeIfAbsent(fact, key -> new ArrayList<>())
                                .add(result)));
        List<ResultView> met = results.stream()
                .filter(result -> result.verdict() == Verdict.MET)
                .toList();
        BigDecimal had = benefits.total(met);
        List<Asked> asked = new ArrayList<>();
        waiting.forEach((fact, open) -> question.apply(fact)
                .ifPresent(field -> asked.add(new Asked(field, open, stake(met, had, open, benefits)))));
        return asked.stream().sorted(ORDER).map(Asked::view).toList();
    }

    private static @Nullable BigDecimal stake(
            List<ResultView> met, BigDecimal had, List<ResultView> open, Benefits benefits) {
        if (open.stream()
                .allMatch(result -> Amounts.upperBound(result.estimate()).isEmpty())) {
            return null;
        }
        List<ResultView> together = new ArrayList<>(met);
        together.addAll(open);
        return benefits.total(together).subtract(had);
    }

    private static List<String> facts(ResultView result) {
        return result.missing().stream().map(MissingView::fact).distinct().toList();
    }
}
