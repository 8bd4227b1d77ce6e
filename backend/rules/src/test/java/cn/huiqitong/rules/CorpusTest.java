package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.estimate.AmountEstimate;
import cn.huiqitong.rules.estimate.Estimate;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every case of the corpus, and checks that the corpus leaves no kind and no verdict out. */
class CorpusTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 11, 6);

    @TestFactory
    Stream<DynamicTest> cases() {
        return Corpus.cases().map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("case")), () -> run(one)));
    }

    @Test
    void everyKindHasACaseOfEveryVerdict() {
        Map<String, Set<String>> verdicts = Corpus.cases()
                .filter(one -> one.containsKey("when"))
                .collect(Collectors.groupingBy(
                        one -> String.valueOf(Yamls.map(one.get("when")).get("kind")),
                        Collectors.mapping(one -> String.valueOf(one.get("verdict")), Collectors.toSet())));
        for (String kind : Kinds.conditions()) {
            Set<String> all = kind.equals("judgement") ? Set.of("UNKNOWN") : Set.of("MET", "UNMET", "UNKNOWN");
            assertThat(verdicts.get(kind)).as(kind).isEqualTo(all);
        }
        assertThat(new TreeSet<>(verdicts.keySet())).isEqualTo(new TreeSet<>(Kinds.conditions()));
    }

    private static void run(Map<String, Object> one) {
        Map<String, Object> json = new HashMap<>(Map.of("schema", 1));
        json.put("when", one.getOrDefault("when", Map.of("kind", "is", "fact", "legalPerson", "value", true)));
        json.put("amount", one.get("amount"));
        Rule rule = RuleReader.read(json, Corpus.CATALOG).get();
        Facts facts = Facts.of(Yamls.map(one.get("facts")), Corpus.CATALOG).get();
        LocalDate asOf = one.get("asOf") == null ? AS_OF : LocalDate.parse(String.valueOf(one.get("asOf")));
        if (one.containsKey("when")) {
            explains(one, rule, facts, asOf);
        }
        if (rule.amount() != null) {
            estimates(one, new AmountEstimate(Corpus.CATALOG).estimate(rule.amount(), facts, asOf));
        }
        assertThat(RuleReader.read(RuleWriter.write(rule), Corpus.CATALOG).get())
                .isEqualTo(rule);
    }

    private static void explains(Map<String, Object> one, Rule rule, Facts facts, LocalDate asOf) {
        Evaluation evaluation = new Evaluation(Corpus.CATALOG);
        Explanation explanation = evaluation.explain(rule, facts, asOf);
        Verdict verdict = Verdict.valueOf(String.valueOf(one.get("verdict")));
        assertThat(explanation.verdict()).as("explained: %s", explanation).isEqualTo(verdict);
        assertThat(evaluation.verdict(rule, facts, asOf)).as("judged").isEqualTo(verdict);
        expect(one, "sentence", explanation.sentence());
        expect(one, "text", explanation.text());
        expect(one, "actual", explanation.actual());
        expect(one, "required", explanation.required());
        expect(
                one,
                "missing",
                explanation.missing().stream().map(Missing::label).toList());
        expect(
                one,
                "suppliers",
                explanation.missing().stream()
                        .map(missing -> missing.supplier().name())
                        .toList());
        expect(
                one,
                "because",
                explanation.because().stream().map(Explanation::text).toList());
    }

    private static void estimates(Map<String, Object> one, Estimate estimate) {
        assertThat(estimate.kind()).as("%s", estimate).isEqualTo(one.get("estimate"));
        expect(one, "worth", estimate.text());
        expect(one, "steps", estimate.steps());
        expect(one, "missing", estimate.missing().stream().map(Missing::label).toList());
    }

    private static void expect(Map<String, Object> one, String key, @Nullable Object actual) {
        if (one.containsKey(key)) {
            Object expected = one.get(key);
            assertThat(actual).as(key).isEqualTo(expected instanceof List<?> list ? List.copyOf(list) : expected);
        }
    }
}
