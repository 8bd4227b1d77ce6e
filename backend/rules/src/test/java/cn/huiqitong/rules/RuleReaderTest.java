package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.reading.RuleError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleReaderTest {
    private static final Map<String, Object> FINE = Map.of("kind", "is", "fact", "legalPerson", "value", true);

    @TestFactory
    Stream<DynamicTest> refusesWithEveryErrorInItsPlace() {
        List<Object> cases = Yamls.load("/corpus/errors.yaml");
        return cases.stream().map(Yamls::map).map(one -> {
            Map<String, Object> json = new HashMap<>(Map.of("schema", 1, "when", one.getOrDefault("when", FINE)));
            json.put("amount", one.get("amount"));
            return DynamicTest.dynamicTest(String.valueOf(one.get("errors")), () -> {
                Reading<Rule> reading = RuleReader.read(json, Corpus.CATALOG);
                assertThat(places(reading)).containsExactlyInAnyOrderElementsOf(texts(one.get("errors")));
                assertThat(reading.errors())
                        .allSatisfy(error -> assertThat(error.message()).isNotBlank());
                assertThat(reading.ok()).isEqualTo(reading.errors().isEmpty());
            });
        });
    }

    @Test
    void needsTheVersionOfItsForm() {
        assertThat(places(RuleReader.read(Map.of("when", FINE), Corpus.CATALOG)))
                .containsExactly("MISSING_PROPERTY schema");
        assertThat(places(RuleReader.read(Map.of("schema", 2, "when", FINE), Corpus.CATALOG)))
                .containsExactly("UNSUPPORTED_SCHEMA schema");
        assertThat(places(RuleReader.read(Map.of("schema", 1), Corpus.CATALOG)))
                .containsExactly("MISSING_PROPERTY when");
    }

    @Test
    void saysWhatIsWrongInChineseByTheFieldsLabel() {
        Map<String, Object> when = Yamls.parse("{kind: compare, fact: layoffRate, op: '<=', value: 5.5}");
        Map<String, Object> flag = Yamls.parse("{kind: is, fact: headcount, value: true}");
        assertThat(messages(when)).containsExactly("比率应写成小数，3% 写 0.03");
        assertThat(messages(flag)).containsExactly("职工总数是“数字”，这里要用“是或否”");
    }

    @Test
    void strictReadingWantsAClauseOnEveryLeafOrAboveIt() {
        Map<String, Object> bare = Yamls.parse("""
                {kind: all, of: [
                  {kind: is, fact: legalPerson, value: true},
                  {kind: none, list: accidents, where: {kind: in, fact: severity, codes: [重大]}},
                  {kind: any, clause: {document: doc-1}, of: [{kind: is, fact: legalPerson, value: true}]}]}""");
        Map<String, Object> json = Map.of("schema", 1, "when", bare);
        assertThat(places(RuleReader.readStrict(json, Corpus.CATALOG)))
                .containsExactly("CLAUSE_MISSING when.of[0].clause", "CLAUSE_MISSING when.of[1].clause");
        assertThat(RuleReader.read(json, Corpus.CATALOG).ok()).isTrue();
    }

    @Test
    void stopsAtADepthThatNoRuleNeeds() {
        Map<String, Object> when = FINE;
        for (int i = 0; i < 10_000; i++) {
            when = Map.of("kind", "not", "of", when);
        }
        Reading<Rule> reading = RuleReader.read(Map.of("schema", 1, "when", when), Corpus.CATALOG);
        assertThat(reading.errors()).singleElement().extracting(RuleError::code).isEqualTo("TOO_DEEP");
    }

    private static List<String> messages(Map<String, Object> when) {
        return RuleReader.read(Map.of("schema", 1, "when", when), Corpus.CATALOG).errors().stream()
                .map(RuleError::message)
                .toList();
    }

    private static List<String> places(Reading<Rule> reading) {
        return reading.errors().stream()
                .map(error -> error.code() + " " + error.path())
                .toList();
    }

    private static List<String> texts(@Nullable Object raw) {
        return Yamls.list(raw).stream().map(String::valueOf).toList();
    }
}
