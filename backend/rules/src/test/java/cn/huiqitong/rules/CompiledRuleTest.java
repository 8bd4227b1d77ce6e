package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.evaluation.Decision;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.Numbered;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.form.RuleReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers of deciding conditions, and that they say what the explanation says. */
class CompiledRuleTest {
    private static final int RUNS = 2000;
    private final Evaluation evaluation = new Evaluation(Corpus.CATALOG);

    @Test
    void numbersArePreOrderAndHavePaths() {
        CompiledRule rule = compiled("""
                {kind: all, of: [
                  {kind: is, fact: legalPerson, value: true},
                  {kind: any, of: [{kind: compare, fact: headcount, op: ">=", value: 3},
                                   {kind: not, of: {kind: in, fact: region, codes: ["3206"]}}]},
                  {kind: tiers, on: headcount, tiers: [
                    {upTo: 5, then: {kind: is, fact: legalPerson, value: true}},
                    {then: {kind: is, fact: seriousDishonesty, value: false}}]}]}""");
        assertThat(rule.conditions())
                .extracting(Numbered::number, Numbered::path)
                .extracting(Object::toString)
                .containsExactly(
                        "(0, \"when\")",
                        "(1, \"when.of[0]\")",
                        "(2, \"when.of[1]\")",
                        "(3, \"when.of[1].of[0]\")",
                        "(4, \"when.of[1].of[1]\")",
                        "(5, \"when.of[1].of[1].of\")",
                        "(6, \"when.of[2]\")",
                        "(7, \"when.of[2].tiers[0].then\")",
                        "(8, \"when.of[2].tiers[1].then\")");
        assertThat(rule.text(3)).isEqualTo("职工总数≥3人");
    }

    @Test
    void reasonsAreTheEndsOfTheExplanation() {
        CompiledRule rule = compiled("""
                {kind: all, of: [
                  {kind: is, fact: legalPerson, value: true},
                  {kind: not, of: {kind: is, fact: seriousDishonesty, value: true}},
                  {kind: tiers, on: headcount, tiers: [
                    {upTo: 5, then: {kind: in, fact: region, codes: ["3206"]}},
                    {then: {kind: is, fact: legalPerson, value: false}}]}]}""");
        assertThat(decide(rule, "{legalPerson: false, seriousDishonesty: true}"))
                .as("each failing one, and no open one")
                .isEqualTo(new Decision(Verdict.UNMET, List.of(1, 3)));
        assertThat(decide(rule, "{legalPerson: true, seriousDishonesty: false, headcount: 3, region: '320613'}"))
                .isEqualTo(new Decision(Verdict.MET, List.of(1, 3, 5)));
        assertThat(decide(rule, "{legalPerson: true}"))
                .as("the tiers too, as their number is missing")
                .isEqualTo(new Decision(Verdict.UNKNOWN, List.of(3, 4, 5)));
        assertThat(decide(rule, "{legalPerson: true, seriousDishonesty: false, region: '320613'}"))
                .as("known tiers that differ: only their number is missing")
                .isEqualTo(new Decision(Verdict.UNKNOWN, List.of(4)));
    }

    @Test
    void emptyGroupsAreTheirOwnReason() {
        Rule rule = new Rule(new Not(new All(List.of(), Origin.NONE), Origin.NONE), null);
        assertThat(CompiledRule.of(rule, Corpus.CATALOG, Dice.AS_OF).decide(Facts.NONE))
                .isEqualTo(new Decision(Verdict.UNMET, List.of(1)));
    }

    @Test
    void decidingJudgingAndExplainingAgree() {
        for (int seed = 0; seed < RUNS; seed++) {
            Rule rule = new RandomRules(seed).rule();
            RandomFacts random = new RandomFacts(seed);
            Facts facts = Facts.of(random.holed(random.whole()), Corpus.CATALOG).get();
            CompiledRule compiled = CompiledRule.of(rule, Corpus.CATALOG, Dice.AS_OF);
            Decision decision = compiled.decide(facts);
            Explanation explanation = compiled.explain(facts);
            assertThat(decision.verdict())
                    .as("seed %s", seed)
                    .isEqualTo(compiled.verdict(facts))
                    .isEqualTo(explanation.verdict());
            assertThat(explanation).as("seed %s", seed).isEqualTo(evaluation.explain(rule, facts, Dice.AS_OF));
            assertThat(decision.reasons()).as("seed %s", seed).isNotEmpty().isSorted();
            assertThat(texts(compiled, decision))
                    .as("seed %s: %s", seed, rule)
                    .containsExactlyElementsOf(ends(explanation).toList());
        }
    }

    /** Tiers stand for a missing number, which the explanation shows as an end only when nothing else is open. */
    private static List<String> texts(CompiledRule rule, Decision decision) {
        return decision.reasons().stream()
                .filter(number -> !tiers(rule, number))
                .map(rule::text)
                .toList();
    }

    private static boolean tiers(CompiledRule rule, int number) {
        Condition condition = rule.conditions().get(number).condition();
        return condition.kind().equals("tiers");
    }

    private static Stream<String> ends(Explanation explanation) {
        boolean end = explanation.because().isEmpty() && !explanation.kind().equals("tiers");
        return end
                ? Stream.of(explanation.text())
                : explanation.because().stream().flatMap(CompiledRuleTest::ends);
    }

    private static CompiledRule compiled(String when) {
        Map<String, Object> json = Map.of("schema", 1, "when", Yamls.parse(when));
        return CompiledRule.of(RuleReader.read(json, Corpus.CATALOG).get(), Corpus.CATALOG, LocalDate.of(2024, 11, 6));
    }

    private static Decision decide(CompiledRule rule, String facts) {
        return rule.decide(Facts.of(Yamls.parse(facts), Corpus.CATALOG).get());
    }
}
