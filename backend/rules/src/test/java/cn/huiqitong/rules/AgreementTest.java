package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.vector.Plan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two ways of judging give the same verdict for every pair of a rule and a firm. */
class AgreementTest {
    private final Evaluation evaluation = new Evaluation(Corpus.CATALOG);

    @Test
    void everyPairOfRandomRulesAndFacts() {
        List<Rule> rules = IntStream.range(0, 400)
                .mapToObj(seed -> new RandomRules(seed).rule())
                .toList();
        List<Facts> firms =
                IntStream.range(0, 700).mapToObj(AgreementTest::firm).toList();
        Map<Verdict, Integer> seen = agree(rules, firms, Dice.AS_OF);
        assertThat(seen.values()).hasSize(3).allMatch(count -> count > 400 * 700 / 10);
    }

    @Test
    void numbersTooLargeOrTooFineForLongs() {
        List<Rule> rules = IntStream.range(0, 400)
                .mapToObj(seed -> new RandomRules(seed).rule())
                .toList();
        List<Facts> firms = IntStream.range(0, 150)
                .mapToObj(seed -> Stretched.of(new RandomFacts(seed).whole(), seed))
                .map(json -> Facts.of(json, Corpus.CATALOG).get())
                .toList();
        assertThat(agree(rules, firms, Dice.AS_OF)).hasSize(3);
    }

    @Test
    void everyCaseOfTheCorpus() {
        Corpus.cases().filter(one -> one.containsKey("when")).forEach(one -> {
            Map<String, Object> json = new HashMap<>(Map.of("schema", 1));
            json.put("when", one.get("when"));
            Rule rule = RuleReader.read(json, Corpus.CATALOG).get();
            Facts facts = Facts.of(Yamls.map(one.get("facts")), Corpus.CATALOG).get();
            LocalDate asOf = one.get("asOf") == null ? Dice.AS_OF : LocalDate.parse(String.valueOf(one.get("asOf")));
            assertThat(verdicts(List.of(rule), List.of(facts), asOf)[0][0])
                    .as("%s", one.get("case"))
                    .isEqualTo(Verdict.valueOf(String.valueOf(one.get("verdict"))));
        });
    }

    private Map<Verdict, Integer> agree(List<Rule> rules, List<Facts> firms, LocalDate asOf) {
        Verdict[][] verdicts = verdicts(rules, firms, asOf);
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (int rule = 0; rule < rules.size(); rule++) {
            for (int firm = 0; firm < firms.size(); firm++) {
                Verdict expected = evaluation.verdict(rules.get(rule), firms.get(firm), asOf);
                if (verdicts[rule][firm] != expected) {
                    assertThat(verdicts[rule][firm])
                            .as("%s by %s", firms.get(firm), rules.get(rule).when())
                            .isEqualTo(expected);
                }
                seen.merge(expected, 1, Integer::sum);
            }
        }
        return seen;
    }

    private static Verdict[][] verdicts(List<Rule> rules, List<Facts> firms, LocalDate asOf) {
        Columns columns = Columns.of(Corpus.CATALOG);
        firms.forEach(columns::add);
        Verdict[][] verdicts = new Verdict[rules.size()][firms.size()];
        Plan.of(rules, Corpus.CATALOG, asOf).code(columns).run(0, firms.size(), (rule, first, rows, met, known) -> {
            for (int row = 0; row < rows; row++) {
                verdicts[rule][first + row] = verdict(row, met, known);
            }
        });
        return verdicts;
    }

    private static Verdict verdict(int row, long[] met, long[] known) {
        if ((known[row / 64] >>> row & 1) == 0) {
            return Verdict.UNKNOWN;
        }
        return Verdict.of((met[row / 64] >>> row & 1) != 0);
    }

    private static Facts firm(int seed) {
        RandomFacts random = new RandomFacts(seed);
        Map<String, Object> whole = random.whole();
        return Facts.of(seed % 3 == 0 ? whole : random.holed(whole), Corpus.CATALOG)
                .get();
    }
}
