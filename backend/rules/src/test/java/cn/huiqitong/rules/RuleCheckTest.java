package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.check.RuleCheck;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.reading.RuleError;
import cn.huiqitong.rules.reading.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCheckTest {
    private static final Map<String, Object> FINE = Map.of("kind", "is", "fact", "legalPerson", "value", true);

    @TestFactory
    Stream<DynamicTest> findsEverythingInItsPlace() {
        List<Object> cases = Yamls.load("/corpus/warnings.yaml");
        return cases.stream()
                .map(Yamls::map)
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one), () -> {
                    Map<String, Object> json =
                            new HashMap<>(Map.of("schema", 1, "when", one.getOrDefault("when", FINE)));
                    json.put("amount", one.get("amount"));
                    List<String> expected = Yamls.list(one.get("findings")).stream()
                            .map(String::valueOf)
                            .toList();
                    Reading<Rule> checked = RuleCheck.check(json, Corpus.CATALOG);
                    assertThat(places(checked)).containsExactlyInAnyOrderElementsOf(expected);
                    assertThat(checked.ok()).isEqualTo(expected.stream().noneMatch(text -> text.startsWith("ERROR")));
                }));
    }

    @Test
    void aMissingClauseIsAWarningOrStrictlyAnError() {
        Map<String, Object> json = Map.of("schema", 1, "when", FINE);
        assertThat(RuleCheck.check(json, Corpus.CATALOG).warnings())
                .singleElement()
                .extracting(RuleError::code, RuleError::severity, RuleError::path)
                .containsExactly("CLAUSE_MISSING", Severity.WARNING, "when.clause");
        assertThat(RuleCheck.checkStrict(json, Corpus.CATALOG).errors())
                .singleElement()
                .extracting(RuleError::code, RuleError::severity)
                .containsExactly("CLAUSE_MISSING", Severity.ERROR);
    }

    @Test
    void whatIsCalledContradictoryIsNeverMet() {
        int refused = 0;
        Evaluation evaluation = new Evaluation(Corpus.CATALOG);
        List<Facts> firms = IntStream.range(0, 300)
                .mapToObj(firm -> Facts.of(new RandomFacts(firm).whole(), Corpus.CATALOG))
                .map(Reading::get)
                .toList();
        for (int seed = 0; seed < 600; seed++) {
            Dice dice = new Dice(seed);
            RandomLeaves leaves = new RandomLeaves(dice);
            Rule rule = new Rule(new All(dice.some(5, 8, leaves::leaf), Origin.NONE), null);
            if (contradictory(rule)) {
                refused++;
                assertThat(firms)
                        .as("seed %s", seed)
                        .noneMatch(firm -> evaluation.verdict(rule, firm, Dice.AS_OF) == Verdict.MET);
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void checksWhatItReadsTheSameWay() {
        Rule rule = new RandomRules(7).rule();
        assertThat(RuleCheck.check(RuleWriter.write(rule), Corpus.CATALOG).find())
                .isEqualTo(
                        RuleReader.read(RuleWriter.write(rule), Corpus.CATALOG).find());
    }

    private static boolean contradictory(Rule rule) {
        return RuleCheck.findings(rule, Corpus.CATALOG).stream()
                .anyMatch(
                        one -> one.code().equals("CONTRADICTION") && one.path().equals("when.of"));
    }

    private static List<String> places(Reading<Rule> checked) {
        return Stream.concat(checked.errors().stream(), checked.warnings().stream())
                .filter(one -> !one.code().equals("CLAUSE_MISSING"))
                .map(one -> one.severity() + " " + one.code() + " " + one.path())
                .toList();
    }
}
