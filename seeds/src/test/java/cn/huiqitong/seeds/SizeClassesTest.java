package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassesTest {

    private static final BigDecimal PLENTY = new BigDecimal("1E+12");

    private final SizeLibrary sizes = new SizeLibrary();

    /** Each threshold of the published table, written out again from it: 人, and 万元. */
    @ParameterizedTest
    @CsvSource({
        "A0111, revenue, 20000, 500, 50",
        "B0610, headcount, 1000, 300, 20",
        "C3562, headcount, 1000, 300, 20",
        "C13, revenue, 40000, 2000, 300",
        "D44, revenue, 40000, 2000, 300",
        "E47, revenue, 80000, 6000, 300",
        "E5010, totalAssets, 80000, 5000, 300",
        "F51, headcount, 200, 20, 5",
        "F5131, revenue, 40000, 5000, 1000",
        "F52, headcount, 300, 50, 10",
        "F5212, revenue, 20000, 500, 100",
        "G5430, headcount, 1000, 300, 20",
        "G5910, revenue, 30000, 3000, 200",
        "G5920, headcount, 200, 100, 20",
        "G5990, revenue, 30000, 1000, 100",
        "G60, headcount, 1000, 300, 20",
        "G6020, revenue, 30000, 2000, 100",
        "H61, headcount, 300, 100, 10",
        "H6110, revenue, 10000, 2000, 100",
        "H62, headcount, 300, 100, 10",
        "H6210, revenue, 10000, 2000, 100",
        "I63, headcount, 2000, 100, 10",
        "I6420, revenue, 100000, 1000, 100",
        "I65, headcount, 300, 100, 10",
        "I6513, revenue, 10000, 1000, 50",
        "K7010, revenue, 200000, 1000, 100",
        "K7010, totalAssets, 10000, 5000, 2000",
        "K7020, headcount, 1000, 300, 100",
        "K7020, revenue, 5000, 1000, 500",
        "L72, headcount, 300, 100, 10",
        "L7291, totalAssets, 120000, 8000, 100",
        "M7320, headcount, 300, 100, 10",
        "K7030, headcount, 300, 100, 10",
        "Q85, headcount, 300, 100, 10",
    })
    void eachThresholdBelongsToTheLargerClass(String industry, String fact, long large, long medium, long small) {
        BigDecimal unit = BigDecimal.valueOf(fact.equals("headcount") ? 1 : 10_000);
        assertBound(industry, fact, BigDecimal.valueOf(large).multiply(unit), "LARGE", "MEDIUM");
        assertBound(industry, fact, BigDecimal.valueOf(medium).multiply(unit), "MEDIUM", "SMALL");
        assertBound(industry, fact, BigDecimal.valueOf(small).multiply(unit), "SMALL", "MICRO");
    }

    private void assertBound(String industry, String fact, BigDecimal bound, String at, String below) {
        assertThat(sizes.of(industry, fact, bound)).isEqualTo(at);
        assertThat(sizes.of(industry, fact, bound.subtract(new BigDecimal("0.01"))))
                .isEqualTo(below);
    }

    /** Whatever the table holds: an indicator alone decides when the others are plenty. */
    @TestFactory
    Stream<DynamicTest> everyIndicatorOfEveryRowCounts() {
        return sizes.rows()
                .flatMap(row -> row.indicators().stream()
                        .map(indicator -> DynamicTest.dynamicTest(
                                row.name() + " " + indicator.fact(),
                                () -> row.industries()
                                        .forEach(code -> assertBound(
                                                code, indicator.fact(), indicator.small(), "SMALL", "MICRO")))));
    }

    @Test
    void theTableHasItsSixteenRowsAndNoIndustryTwice() {
        List<String> codes =
                sizes.rows().flatMap(row -> row.industries().stream()).toList();
        assertThat(sizes.rows()).hasSize(16);
        assertThat(codes).allMatch(code -> codes.stream().noneMatch(c -> !c.equals(code) && c.startsWith(code)));
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void oneIndicatorBelowTakesTheFirmDown() {
        SizeClass found = sizes.all().of("C3562", number("350"), number("19999999"), null);
        assertThat(found.found()).contains("SMALL");
        assertThat(found.computation())
                .isEqualTo("按国统字〔2017〕213号“工业”：从业人员350人≥300人，中型；营业收入1999.9999万元≥300万元，小型；须同时达到，取较低一档：小型");
    }

    @Test
    void oneIndicatorIsEnoughForMicro() {
        assertThat(sizes.all().of("C3562", number("19"), null, null).found()).contains("MICRO");
    }

    @Test
    void whatIsMissingIsSaid() {
        SizeClass found = sizes.all().of("E47", null, number("70000000"), null);
        assertThat(found.found()).isEmpty();
        assertThat(found.missing()).containsExactly("totalAssets");
        assertThat(found.computation()).endsWith("营业收入7000万元≥6000万元，中型；缺资产总额");
        assertThat(sizes.all().of("C35", null, null, null).missing()).containsExactly("headcount", "revenue");
        assertThat(sizes.all().of(null, PLENTY, PLENTY, PLENTY).missing()).containsExactly("industry");
    }

    @ParameterizedTest
    @CsvSource({"G59, 交通运输业、仓储业", "F, 批发业、零售业", "K70, 房地产开发经营、物业管理、其他未列明行业"})
    void aCoarseIndustryIsNotEnough(String industry, String rows) {
        SizeClass found = sizes.all().of(industry, PLENTY, PLENTY, PLENTY);
        assertThat(found.missing()).containsExactly("industry");
        assertThat(found.computation()).contains(rows);
    }

    @Test
    void whatTheStandardLeavesOutHasNoClass() {
        for (String industry : Set.of("G5320", "J66", "P83", "Q84", "K7040", "S91", "T97")) {
            SizeClass found = sizes.all().of(industry, PLENTY, PLENTY, PLENTY);
            assertThat(found.found()).as(industry).isEmpty();
            assertThat(found.missing()).as(industry).isEmpty();
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** All facts plenty but one. */
    private static final class SizeLibrary {
        private final SizeClasses classes = new SeedLibrary().sizeClasses();

        SizeClasses all() {
            return classes;
        }

        Stream<SizeThresholds.Bounds> rows() {
            return classes.thresholds().rows().stream();
        }

        @Nullable String of(String industry, String fact, BigDecimal value) {
            Function<String, BigDecimal> figure = key -> key.equals(fact) ? value : PLENTY;
            return classes.of(industry, figure.apply("headcount"), figure.apply("revenue"), figure.apply("totalAssets"))
                    .code();
        }
    }
}
