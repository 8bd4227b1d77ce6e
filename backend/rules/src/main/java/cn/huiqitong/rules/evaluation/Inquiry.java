package cn.huiqitong.rules.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to ask a firm next. */
public final class Inquiry {
    private static final Comparator<NextQuestion> ORDER = Comparator.comparing(NextQuestion::weight)
            .thenComparing(NextQuestion::results)
            .reversed()
            .thenComparing(NextQuestion::fact);

    private Inquiry() {}

    /**
     * A result that may still be open.
     *
     * @param weight what it is worth, such as the amount at stake; not negative
     */
    public record Result(Explanation explanation, BigDecimal weight) {}

    /** Missing facts, those first that could settle the most unknown results; judgements are not asked for. */
    public static List<NextQuestion> nextQuestions(List<Explanation> explanations) {
        return weighted(explanations.stream()
                .map(explanation -> new Result(explanation, BigDecimal.ONE))
                .toList());
    }

    /** Missing facts, those first that could settle the greatest weight, then the most results. */
    public static List<NextQuestion> weighted(List<Result> results) {
        Map<String, NextQuestion> questions = new LinkedHashMap<>();
        for (Result result : results) {
            Set<String> counted = new HashSet<>();
            for (Missing missing : result.explanation().missing()) {
                if (!missing.judgement() && counted.add(missing.fact())) {
                    questions.merge(missing.fact(), question(missing, result), Inquiry::both);
                }
            }
        }
        return questions.values().stream().sorted(ORDER).toList();
    }

    private static NextQuestion question(Missing missing, Result result) {
        return new NextQuestion(missing.fact(), missing.label(), missing.supplier(), 1, result.weight());
    }

    private static NextQuestion both(NextQuestion one, NextQuestion other) {
        int results = one.results() + other.results();
        BigDecimal weight = one.weight().add(other.weight());
        return new NextQuestion(one.fact(), one.label(), one.supplier(), results, weight);
    }
}
