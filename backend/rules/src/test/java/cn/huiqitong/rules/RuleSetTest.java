package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.evaluation.Assessment;
import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.evaluation.RuleSet;
import cn.huiqitong.rules.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules made ready together say of each firm what each of them says alone, in verdict, reasons and words. */
class RuleSetTest {
    private static final int RULES = 400;

    @Test
    void verdictsReasonsAndWordsOfRandomRulesAndFacts() {
        IntStream.range(0, 80).forEach(seed -> {
            RandomFacts random = new RandomFacts(seed);
            Map<String, Object> whole = random.whole();
            agree(Set.RANDOM, seed % 3 == 0 ? whole : random.holed(whole));
        });
    }

    @Test
    void numbersTooLargeOrTooFineForLongs() {
        IntStream.range(0, 40).forEach(seed -> agree(Set.RANDOM, Stretched.of(new RandomFacts(seed).whole(), seed)));
    }

    @Test
    void nothingKnown() {
        agree(Set.RANDOM, Map.of());
    }

    @Test
    void emptyGroupsAndTheirOpposites() {
        All all = new All(List.of(), Origin.NONE);
        Any any = new Any(List.of(), Origin.NONE);
        agree(Set.of(List.of(all, any, new Not(all, Origin.NONE), new All(List.of(any, all), Origin.NONE))), Map.of());
    }

    private static void agree(Set set, Map<String, Object> json) {
        Facts facts = Facts.of(json, Corpus.CATALOG).get();
        Assessment together = set.together.assess(facts);
        for (int rule = 0; rule < set.together.size(); rule++) {
            CompiledRule alone = set.alone.get(rule);
            String what = alone.rule().when() + " of " + json;
            assertThat(together.verdict(rule)).as(what).isEqualTo(alone.verdict(facts));
            assertThat(together.decide(rule)).as(what).isEqualTo(alone.decide(facts));
            assertThat(together.explain(rule)).as(what).isEqualTo(alone.explain(facts));
        }
    }

    /** The same rules together and each alone. */
    private record Set(RuleSet together, List<CompiledRule> alone) {
        static final Set RANDOM = Set.of(twice());

        static Set of(List<Condition> conditions) {
            List<Rule> rules =
                    conditions.stream().map(when -> new Rule(when, null)).toList();
            return new Set(
                    RuleSet.of(rules, Corpus.CATALOG, Dice.AS_OF),
                    rules.stream()
                            .map(rule -> CompiledRule.of(rule, Corpus.CATALOG, Dice.AS_OF))
                            .toList());
        }

        /** Some come twice, so that conditions are shared. */
        private static List<Condition> twice() {
            List<Condition> conditions = new ArrayList<>();
            IntStream.range(0, RULES).forEach(seed -> {
                Condition when = new RandomRules(seed).rule().when();
                conditions.add(when);
                if (seed % 5 == 0) {
                    conditions.add(new Not(when, Origin.NONE));
                    conditions.add(when);
                }
            });
            return conditions;
        }
    }
}
