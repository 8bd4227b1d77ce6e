package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.estimate.AmountEstimate;
import cn.huiqitong.rules.estimate.Estimate;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import cn.huiqitong.rules.text.RuleText;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must hold for any rule and any facts, tried on thousands drawn from fixed seeds. */
class PropertiesTest {
    private static final int RUNS = 2000;
    private final Evaluation evaluation = new Evaluation(Corpus.CATALOG);
    private final AmountEstimate estimates = new AmountEstimate(Corpus.CATALOG);

    @Test
    void explainingAndJudgingAgree() {
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (int seed = 0; seed < RUNS; seed++) {
            Rule rule = new RandomRules(seed).rule();
            RandomFacts random = new RandomFacts(seed);
            Facts facts = facts(random.holed(random.whole()));
            Explanation explanation = evaluation.explain(rule, facts, Dice.AS_OF);
            Verdict verdict = evaluation.verdict(rule, facts, Dice.AS_OF);
            assertThat(explanation.verdict()).as("seed %s", seed).isEqualTo(verdict);
            assertThat(explanation.sentence()).as("seed %s", seed).isNotBlank().doesNotContain("null");
            assertThat(verdict.known() && !explanation.missing().isEmpty())
                    .as("seed %s: nothing is missing once decided", seed)
                    .isFalse();
            seen.merge(verdict, 1, Integer::sum);
        }
        assertThat(seen.values())
                .as("the generator reaches every verdict")
                .hasSize(3)
                .allMatch(count -> count > RUNS / 10);
    }

    @Test
    void knowingMoreNeverTakesAVerdictBack() {
        int settled = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Rule rule = new RandomRules(seed).rule();
            RandomFacts random = new RandomFacts(seed);
            Map<String, Object> whole = random.whole();
            Map<String, Object> some = random.holed(whole);
            Verdict less = evaluation.verdict(rule, facts(random.holed(some)), Dice.AS_OF);
            Verdict more = evaluation.verdict(rule, facts(some), Dice.AS_OF);
            Verdict most = evaluation.verdict(rule, facts(whole), Dice.AS_OF);
            assertThat(less.known() && more != less)
                    .as("seed %s: %s → %s", seed, less, more)
                    .isFalse();
            assertThat(more.known() && most != more)
                    .as("seed %s: %s → %s", seed, more, most)
                    .isFalse();
            settled += !less.known() && most.known() ? 1 : 0;
        }
        assertThat(settled).as("the generator leaves room to learn").isGreaterThan(RUNS / 10);
    }

    @Test
    void knowingMoreNeverWidensAnEstimate() {
        for (int seed = 0; seed < RUNS; seed++) {
            Amount amount = new RandomRules(seed).amount(2);
            RandomFacts random = new RandomFacts(seed);
            Map<String, Object> whole = random.whole();
            Estimate less = estimates.estimate(amount, facts(random.holed(whole)), Dice.AS_OF);
            Estimate more = estimates.estimate(amount, facts(whole), Dice.AS_OF);
            assertThat(low(more)).as("seed %s: %s → %s", seed, less, more).isGreaterThanOrEqualTo(low(less));
            assertThat(high(more)).as("seed %s: %s → %s", seed, less, more).isLessThanOrEqualTo(high(less));
        }
    }

    @Test
    void writingAndReadingGivesTheSameRule() {
        for (int seed = 0; seed < RUNS; seed++) {
            Rule rule = new RandomRules(seed).rule();
            var reading = RuleReader.read(RuleWriter.write(rule), Corpus.CATALOG);
            boolean contradictory =
                    reading.errors().stream().allMatch(error -> error.code().equals("CONTRADICTION"));
            assertThat(contradictory).as("seed %s: %s", seed, reading.errors()).isTrue();
            reading.find().ifPresent(read -> assertThat(read).isEqualTo(rule));
        }
    }

    @Test
    void everyRuleCanBePutIntoWords() {
        for (int seed = 0; seed < RUNS; seed++) {
            Rule rule = new RandomRules(seed).rule();
            assertThat(RuleText.lines(rule, Corpus.CATALOG))
                    .as("seed %s", seed)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.text()).isNotBlank().doesNotContain("null"));
        }
    }

    private static Facts facts(Map<String, Object> json) {
        return Facts.of(json, Corpus.CATALOG).get();
    }

    private static BigDecimal low(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Exact exact -> exact.value();
            case Estimate.AtLeast atLeast -> atLeast.value();
            case Estimate.Range range -> range.from();
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal high(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Exact exact -> exact.value();
            case Estimate.AtMost atMost -> atMost.value();
            case Estimate.Range range -> range.to();
            case Estimate.None none -> BigDecimal.ZERO;
            default -> BigDecimal.valueOf(Long.MAX_VALUE);
        };
    }
}
