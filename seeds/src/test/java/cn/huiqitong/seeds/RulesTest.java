package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.check.RuleCheck;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.script.TextReader;
import cn.huiqitong.rules.text.RuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulesTest {

    /** Sentences that say how something is counted or paid, not who qualifies. */
    private static final Set<String> NOT_A_CONDITION = Set.of(
            "分阶段拨付",
            "经认定的新能源制造业产业链（风电、光伏、氢能、储能等）适用较高比例",
            "裁员率=(上年初参保人数-上年末参保人数-上年退休和死亡人数)/上年月均参保人数",
            "年应纳税所得额<=200万元的部分");

    private final SeedLibrary library = new SeedLibrary();

    @Test
    void everyItemHasARuleOrAReason() {
        assertThat(library.items())
                .allSatisfy(item -> assertThat(library.ruleOf(item.id()).isPresent())
                        .isNotEqualTo(library.reasonWithoutRule(item.id()).isPresent()));
        assertThat(library.items()).filteredOn(this::hasRule).hasSize(126);
    }

    @Test
    void everyAutomaticAndFastItemHasARule() {
        assertThat(library.items())
                .filteredOn(item -> Set.of("AUTO", "FAST").contains(item.obtain()))
                .hasSize(11)
                .allMatch(this::hasRule);
    }

    @Test
    void everyRuleReadsWithoutErrors() {
        assertThat(library.items())
                .filteredOn(this::hasRule)
                .allSatisfy(
                        item -> assertThat(read(item).errors()).as(item.id()).isEmpty());
    }

    @Test
    void everyRuleSurvivesWriting() {
        assertThat(library.items()).filteredOn(this::hasRule).allSatisfy(item -> {
            Rule rule = read(item).get();
            Map<String, Object> written = RuleWriter.write(rule);
            assertThat(RuleReader.readStrict(written, library.factCatalog()).get())
                    .isEqualTo(rule);
        });
    }

    @Test
    void everyRuleComesBackFromItsReadableText() {
        assertThat(library.items()).filteredOn(this::hasRule).allSatisfy(item -> {
            Rule rule = read(item).get();
            String text = RuleText.canonical(rule, library.factCatalog());
            assertThat(TextReader.read(text, library.factCatalog()).get())
                    .as(text)
                    .isEqualTo(rule);
        });
    }

    @Test
    void noRuleContradictsItself() {
        assertThat(library.items())
                .filteredOn(this::hasRule)
                .allSatisfy(item -> assertThat(
                                RuleCheck.checkStrict(library.ruleOf(item.id()).orElseThrow(), library.factCatalog())
                                        .errors())
                        .as(item.id())
                        .isEmpty());
    }

    @Test
    void rulesCiteTheItemsOwnClause() {
        assertThat(library.items()).filteredOn(this::hasRule).allSatisfy(item -> {
            Condition when = read(item).get().when();
            assertThat(when.origin().clause()).isEqualTo(new Clause(item.documentId(), item.articleNo()));
        });
    }

    @Test
    void everySentenceOfAConditionIsQuoted() {
        assertThat(library.items()).filteredOn(this::hasRule).allSatisfy(item -> {
            Set<String> left = new HashSet<>(item.conditions());
            left.removeAll(texts(library.ruleOf(item.id()).orElseThrow()));
            left.removeAll(NOT_A_CONDITION);
            assertThat(left).as(item.id()).isEmpty();
        });
    }

    @Test
    void nothingIsAddedToTheConditions() {
        assertThat(library.items()).filteredOn(this::hasRule).allSatisfy(item -> {
            Object when = library.ruleOf(item.id()).orElseThrow().get("when");
            assertThat(nodes(when))
                    .filteredOn(node -> node.get("text") instanceof String && !"judgement".equals(node.get("kind")))
                    .extracting(node -> String.valueOf(node.get("text")))
                    .as(item.id())
                    .allMatch(text -> item.conditions().contains(text) || text.matches("(适用地区|对象|摘要)：.+"));
        });
    }

    @Test
    void everyRuleAsksForTheItemsOwnRegion() {
        assertThat(library.items())
                .filteredOn(this::hasRule)
                .filteredOn(item -> !item.regionCodes().contains("CN"))
                .allSatisfy(item -> {
                    Set<Object> asked = new HashSet<>();
                    nodes(library.ruleOf(item.id()).orElseThrow().get("when")).stream()
                            .filter(node -> Set.of("region", "insuredRegion", "park")
                                    .contains(String.valueOf(node.get("fact"))))
                            .forEach(node -> asked.addAll((List<?>) Objects.requireNonNull(node.get("codes"))));
                    assertThat(asked)
                            .as(item.id())
                            .containsAll(item.regionCodes())
                            .containsAll(item.parkCodes());
                });
    }

    private boolean hasRule(SeedItem item) {
        return library.ruleOf(item.id()).isPresent();
    }

    private Reading<Rule> read(SeedItem item) {
        return RuleReader.readStrict(library.ruleOf(item.id()).orElseThrow(), library.factCatalog());
    }

    private static List<String> texts(Map<String, Object> rule) {
        return nodes(rule).stream()
                .map(node -> node.get("text"))
                .filter(String.class::isInstance)
                .map(String::valueOf)
                .toList();
    }

    /** Every object of the tree. */
    private static List<Map<?, ?>> nodes(@Nullable Object json) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        if (json instanceof Map<?, ?> map) {
            nodes.add(map);
            map.values().forEach(value -> nodes.addAll(nodes(value)));
        } else if (json instanceof List<?> list) {
            list.forEach(value -> nodes.addAll(nodes(value)));
        }
        return nodes;
    }
}
