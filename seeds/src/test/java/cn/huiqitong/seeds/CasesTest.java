package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.estimate.AmountEstimate;
import cn.huiqitong.rules.estimate.Estimate;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.form.RuleReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Judges the rules on the example firms of {@code cases/*.yaml}. */
class CasesTest {

    private final SeedLibrary library = new SeedLibrary();
    private final FactCatalog catalog = library.factCatalog();
    private final Evaluation evaluation = new Evaluation(catalog);
    private final List<FirmCase> cases = FirmCase.list();

    @TestFactory
    Stream<DynamicTest> everyFirmGetsTheVerdict() {
        return cases.stream().flatMap(this::tests);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyRuleShowsEachVerdict(Verdict verdict) {
        assertThat(library.items())
                .filteredOn(item -> library.ruleOf(item.id()).isPresent())
                .allSatisfy(item -> assertThat(cases)
                        .as(item.id())
                        .filteredOn(one -> one.item().equals(item.id()))
                        .anyMatch(one -> one.shows(verdict)));
    }

    /** Only what a person decides, or a figure that is not published, may keep the best verdict from MET. */
    @Test
    void whereTheBestIsUnknownARuleSaysWhy() {
        assertThat(cases).filteredOn(FirmCase::bestIsUnknown).isNotEmpty().allSatisfy(one -> {
            Explanation why = explain(one, one.facts());
            assertThat(why.verdict()).as(one.item()).isEqualTo(Verdict.UNKNOWN);
            assertThat(why.missing()).as(one.item()).allMatch(Missing::judgement);
            assertThat(why.missing().isEmpty()).as(one.item()).isEqualTo(isRelative(one.item()));
        });
        assertThat(cases)
                .filteredOn(FirmCase::bestIsUnknown)
                .noneMatch(one -> cases.stream()
                        .anyMatch(other -> other.item().equals(one.item()) && other.verdict() == Verdict.MET));
    }

    private boolean isRelative(String item) {
        return String.valueOf(library.ruleOf(item).orElseThrow()).contains("kind=relative");
    }

    private Stream<DynamicTest> tests(FirmCase one) {
        Stream<DynamicTest> itself = Stream.of(test(one, "as given", () -> assertAsGiven(one)));
        Stream<DynamicTest> unmet =
                one.unmet().stream().map(change -> test(one, "with " + change, () -> assertUnmet(one, change)));
        Stream<DynamicTest> unknown =
                one.unknown().stream().map(key -> test(one, "without " + key, () -> assertUnknown(one, key)));
        Stream<DynamicTest> amount =
                one.amount() == null ? Stream.of() : Stream.of(test(one, "amount", () -> assertAmount(one)));
        return Stream.of(itself, unmet, unknown, amount).flatMap(tests -> tests);
    }

    private static DynamicTest test(FirmCase one, String name, Runnable check) {
        return DynamicTest.dynamicTest(one.item() + " " + name, check::run);
    }

    private void assertAsGiven(FirmCase one) {
        Explanation why = explain(one, one.facts());
        assertThat(why.verdict()).isEqualTo(one.verdict());
        if (one.why() != null) {
            assertThat(leaves(why)).anyMatch(leaf -> leaf.sentence().contains(one.why()));
        }
    }

    /** What failed speaks of a fact that was changed, and names the clause it comes from. */
    private void assertUnmet(FirmCase one, Map<String, Object> change) {
        Explanation why = explain(one, one.with(change));
        assertThat(why.verdict()).isEqualTo(Verdict.UNMET);
        assertThat(leaves(why)).isNotEmpty().allMatch(leaf -> leaf.clause() != null);
        assertThat(leaves(why))
                .anyMatch(leaf -> change.keySet().stream()
                        .anyMatch(key -> String.valueOf(leaf.subject())
                                .contains(catalog.get(key).label())));
    }

    private void assertUnknown(FirmCase one, String key) {
        Explanation why = explain(one, one.without(key));
        assertThat(why.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(why.missing()).extracting(Missing::fact).contains(key);
    }

    private void assertAmount(FirmCase one) {
        Estimate estimate = new AmountEstimate(catalog)
                .estimate(
                        Objects.requireNonNull(rule(one.item()).amount()),
                        Facts.of(one.facts(), catalog).get(),
                        one.asOf());
        Map<String, Object> amount = Objects.requireNonNull(one.amount());
        assertThat(estimate.kind()).isEqualTo(amount.get("kind"));
        if (amount.containsKey("value")) {
            assertThat(value(estimate)).isEqualByComparingTo(String.valueOf(amount.get("value")));
        }
    }

    private static BigDecimal value(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Exact exact -> exact.value();
            case Estimate.AtMost atMost -> atMost.value();
            case Estimate.AtLeast atLeast -> atLeast.value();
            default -> throw new AssertionError(estimate);
        };
    }

    private Explanation explain(FirmCase one, Map<String, Object> facts) {
        return evaluation.explain(rule(one.item()), Facts.of(facts, catalog).get(), one.asOf());
    }

    private Rule rule(String itemId) {
        return RuleReader.read(library.ruleOf(itemId).orElseThrow(), catalog).get();
    }

    private static List<Explanation> leaves(Explanation why) {
        return why.because().isEmpty()
                ? List.of(why)
                : why.because().stream()
                        .flatMap(inner -> leaves(inner).stream())
                        .toList();
    }
}
