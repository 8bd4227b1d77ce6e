package cn.huiqitong.enterprise;

import static cn.huiqitong.enterprise.SampleWords.NEW;
import static cn.huiqitong.enterprise.SampleWords.OLD;
import static cn.huiqitong.enterprise.SampleWords.department;
import static cn.huiqitong.enterprise.SampleWords.estimate;
import static cn.huiqitong.enterprise.SampleWords.firm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.enterprise.merge.Merge;
import cn.huiqitong.enterprise.merge.MergedFact;
import cn.huiqitong.enterprise.merge.Precedence;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Word;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.seeds.SeedLibrary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who counts, with the catalog and the order of precedence that the portal runs with. */
class MergeTest {

    private final FactCatalog catalog = new SeedLibrary().factCatalog();
    private final Precedence precedence = new PrecedenceFactory().precedence();

    @Test
    void aDepartmentsRecordBeatsTheFirmsLaterWord() {
        MergedFact fact = one(firm(NEW, Map.of("headcount", 90)), department("市市场监管局", OLD, Map.of("headcount", 128)));

        assertThat(fact.value()).isEqualTo(128);
        assertThat(fact.others()).extracting(Word::value).containsExactly(90);
        assertThat(fact.note()).isNull();
    }

    @Test
    void theNamedDepartmentBeatsAnothersLaterRecord() {
        MergedFact fact = one(
                department("市科技局", NEW, Map.of("headcount", 140)),
                department("市人社局", OLD, Map.of("headcount", 128)),
                department("市统计局", OLD, Map.of("headcount", 126)));

        assertThat(fact.counted().source()).isEqualTo("市统计局");
        assertThat(fact.others()).extracting(Word::source).containsExactly("市人社局", "市科技局");
    }

    @Test
    void withoutALineTheCatalogsSupplierCountsFirst() {
        assertThat(precedence.facts()).doesNotContainKey("taxableIncome");
        assertThat(precedence.groups()).doesNotContainKey("经营数据");

        MergedFact fact = one(
                department("市统计局", NEW, Map.of("taxableIncome", 2)),
                department("市税务局", OLD, Map.of("taxableIncome", 1)));

        assertThat(fact.counted().source()).isEqualTo("市税务局");
    }

    @Test
    void theGroupsDepartmentCountsFirstForFactsWithoutALine() {
        MergedFact fact = one(
                department("市统计局", NEW, Map.of("layoffRate", 0.1)), department("市人社局", OLD, Map.of("layoffRate", 0.2)));

        assertThat(fact.counted().source()).isEqualTo("市人社局");
    }

    @Test
    void withinARankTheLaterDayThenTheHigherConfidence() {
        assertThat(one(
                                department("市科技局", OLD, Map.of("debtRatio", 0.4)),
                                department("市商务局", NEW, Map.of("debtRatio", 0.5)))
                        .value())
                .isEqualTo(0.5);
        assertThat(one(
                                estimate("市科技局", NEW, 60, Map.of("debtRatio", 0.4)),
                                estimate("市商务局", NEW, 80, Map.of("debtRatio", 0.5)))
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void theChoiceDoesNotDependOnTheOrderOfReading() {
        Statement a = department("甲局", NEW, Map.of("debtRatio", 0.1));
        Statement b = department("乙局", NEW, Map.of("debtRatio", 0.2));

        assertThat(one(a, b)).isEqualTo(one(b, a));
    }

    @Test
    void seriesAreMergedYearByYear() {
        MergedFact fact = one(
                firm(NEW, Map.of("revenue", Map.of("2025", 300, "2024", 190, "2023", 90))),
                department("市税务局", OLD, Map.of("revenue", Map.of("2024", 210, "2022", 70))),
                department("市统计局", OLD, Map.of("revenue", Map.of("2024", 200))));

        assertThat(fact.value()).isEqualTo(Map.of("2022", 70, "2023", 90, "2024", 200, "2025", 300));
        assertThat(fact.note()).startsWith("逐年合并：").contains("2022年取自市税务局", "2024年取自市统计局", "2023年、2025年取自企业自报");
    }

    @Test
    void entriesOfAllSourcesCountAndTheSameEntryOnce() {
        Map<String, Object> certified = Map.of("name", "HNTE", "recognisedOn", "2023-11-06", "first", true);
        Map<String, Object> claimed = Map.of("name", "HNTE", "recognisedOn", "2023-11-06", "first", false);
        Map<String, Object> other = Map.of("name", "SRDI", "recognisedOn", "2024-03-01");

        MergedFact fact = one(
                firm(NEW, Map.of("honours", List.of(claimed, other))),
                department("认定部门", OLD, Map.of("honours", List.of(certified))));

        assertThat(fact.value()).isEqualTo(List.of(certified, other));
        assertThat(fact.note()).isEqualTo("各来源合并：认定部门 1 项，企业自报 1 项");
    }

    @Test
    void entriesOfOneSourceAreNeverTheSameThing() {
        Map<String, Object> hall = Map.of("name", "厂房", "totalInvestment", 1);

        assertThat(one(firm(NEW, Map.of("projects", List.of(hall, hall)))).value())
                .isEqualTo(List.of(hall, hall));
    }

    @Test
    void aListWithoutALineIsTakenWholeFromOneSource() {
        assertThat(precedence.lists()).doesNotContainKey("hires");

        MergedFact fact = one(
                firm(NEW, Map.of("hires", List.of(Map.of("age", 23), Map.of("age", 24)))),
                department("市人社局", OLD, Map.of("hires", List.of(Map.of("age", 23)))));

        assertThat(fact.value()).isEqualTo(List.of(Map.of("age", 23)));
    }

    @Test
    void whatLeftTheCatalogDoesNotCount() {
        assertThat(merge(firm(NEW, Map.of("noSuchFact", 1)))).isEmpty();
    }

    @Test
    void theTableNamesOnlyFactsAndGroupsOfTheCatalog() {
        assertThat(precedence.facts().keySet())
                .allSatisfy(key -> assertThat(catalog.find(key)).isPresent());
        assertThat(precedence.groups().keySet())
                .allSatisfy(group -> assertThat(catalog.list()).anyMatch(f -> group.equals(f.group())));
        precedence
                .lists()
                .forEach((key, list) -> list.same()
                        .forEach(element ->
                                assertThat(catalog.get(key).element(element)).isPresent()));
    }

    private MergedFact one(Statement... said) {
        return merge(said).getFirst();
    }

    private List<MergedFact> merge(Statement... said) {
        return new Merge(catalog, precedence).of(List.of(said));
    }
}
