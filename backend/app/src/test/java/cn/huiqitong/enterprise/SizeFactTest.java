package cn.huiqitong.enterprise;

import static cn.huiqitong.enterprise.SampleWords.NEW;
import static cn.huiqitong.enterprise.SampleWords.OLD;
import static cn.huiqitong.enterprise.SampleWords.department;
import static cn.huiqitong.enterprise.SampleWords.firm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.enterprise.merge.Merge;
import cn.huiqitong.enterprise.merge.MergedFact;
import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Word;
import cn.huiqitong.seeds.SeedLibrary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Industry C3562: 工业, by headcount and revenue; the thresholds themselves are tested where they live. */
class SizeFactTest {

    private static final Statement INDUSTRY = department("市市场监管局", OLD, Map.of("industry", "C3562"));
    private static final Statement FIGURES =
            firm(NEW, Map.of("headcount", 250, "revenue", Map.of("2023", 1_000_000, "2024", 30_000_000)));

    @Test
    void theClassIsComputedFromTheLatestFiguresAndSaysHow() {
        MergedFact size = size(INDUSTRY, FIGURES).orElseThrow();

        assertThat(size.value()).isEqualTo("SMALL");
        assertThat(size.counted().kind()).isEqualTo(SourceKind.COMPUTED);
        assertThat(size.counted().source()).isEqualTo("系统按国统字〔2017〕213号计算");
        assertThat(size.counted().by().asOf()).as("as old as its oldest figure").isEqualTo(OLD);
        assertThat(size.note()).contains("国统字〔2017〕213号", "从业人员", "营业收入", "2024年");
    }

    @Test
    void aSeriesWithoutYearsNamesNone() {
        var figures = firm(NEW, Map.of("headcount", 5, "revenue", Map.of()));

        assertThat(size(department("市市场监管局", OLD, Map.of("industry", "M7310")), figures))
                .get()
                .satisfies(size -> assertThat(size.note()).doesNotContain("营业收入取"));
    }

    @Test
    void aDepartmentsStatementIsRightAndTheComputationIsShownBeside() {
        MergedFact size = size(INDUSTRY, FIGURES, department("市工信局", OLD, Map.of("size", "MEDIUM")))
                .orElseThrow();

        assertThat(size.value()).isEqualTo("MEDIUM");
        assertThat(size.note()).isNull();
        assertThat(size.others()).extracting(Word::value).containsExactly("SMALL");
    }

    @Test
    void theFirmsOwnStatementYieldsToTheComputation() {
        MergedFact size =
                size(INDUSTRY, FIGURES, firm(NEW, Map.of("size", "MICRO"))).orElseThrow();

        assertThat(size.value()).isEqualTo("SMALL");
        assertThat(size.others()).extracting(Word::value).containsExactly("MICRO");
    }

    @Test
    void withoutTheFiguresTheFirmsOwnStatementStands() {
        assertThat(size(INDUSTRY, firm(NEW, Map.of("size", "MICRO")))
                        .orElseThrow()
                        .value())
                .isEqualTo("MICRO");
        assertThat(size(INDUSTRY)).isEmpty();
    }

    private static Optional<MergedFact> size(Statement... said) {
        SeedLibrary seeds = new SeedLibrary();
        Merge merge = new Merge(seeds.factCatalog(), new PrecedenceFactory().precedence());
        return new SizeFact(seeds)
                .added(merge.of(List.of(said))).stream()
                        .filter(fact -> fact.fact().equals("size"))
                        .findFirst();
    }
}
