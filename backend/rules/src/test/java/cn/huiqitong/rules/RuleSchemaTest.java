package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The published schema has the kinds of the sealed hierarchies and accepts what the reader reads. */
class RuleSchemaTest {
    private static final Map<String, Object> SCHEMA = Yamls.load("/cn/huiqitong/rules/rule.schema.json");
    private final SchemaCheck check = new SchemaCheck(SCHEMA);

    @Test
    void kindsAreThoseOfTheSealedHierarchies() {
        assertThat(kinds("condition")).isEqualTo(Kinds.conditions());
        assertThat(kinds("amount")).isEqualTo(Kinds.amounts());
    }

    @Test
    void acceptsEveryCaseOfTheCorpus() {
        assertThat(Corpus.cases().map(RuleSchemaTest::rule))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(check.accepts(rule)).as("%s", rule).isTrue());
    }

    @Test
    void acceptsWhatIsWritten() {
        for (int seed = 0; seed < 300; seed++) {
            Map<String, Object> json = RuleWriter.write(new RandomRules(seed).rule());
            assertThat(check.accepts(json)).as("seed %s: %s", seed, json).isTrue();
        }
    }

    @Test
    void refusesWhatTheReaderRefusesForItsShape() {
        for (String when : List.of(
                "{kind: other}",
                "{kind: all, of: []}",
                "{kind: is, fact: legalPerson}",
                "{kind: is, fact: legalPerson, value: true, colour: red}",
                "{kind: compare, fact: headcount, op: '=>', value: 1}",
                "{kind: age, fact: establishedOn, atLeast: 3Y}",
                "{kind: judgement, by: 市工信局}")) {
            Map<String, Object> rule = Map.of("schema", 1, "when", Yamls.parse(when));
            assertThat(check.accepts(rule)).as(when).isFalse();
            assertThat(RuleReader.read(rule, Corpus.CATALOG).ok()).as(when).isFalse();
        }
    }

    private static TreeSet<String> kinds(String group) {
        TreeSet<String> kinds = new TreeSet<>();
        Map<String, Object> definitions = Yamls.map(SCHEMA.get("$defs"));
        for (Object one : Yamls.list(Yamls.map(definitions.get(group)).get("oneOf"))) {
            String name = String.valueOf(Yamls.map(one).get("$ref")).substring("#/$defs/".length());
            Map<String, Object> properties =
                    Yamls.map(Yamls.map(definitions.get(name)).get("properties"));
            kinds.add(String.valueOf(Yamls.map(properties.get("kind")).get("const")));
        }
        return kinds;
    }

    private static Map<String, Object> rule(Map<String, Object> one) {
        Map<String, Object> rule = new HashMap<>(Map.of("schema", 1));
        rule.put("when", one.getOrDefault("when", Map.of("kind", "is", "fact", "legalPerson", "value", true)));
        rule.put("amount", one.get("amount"));
        return rule;
    }
}
