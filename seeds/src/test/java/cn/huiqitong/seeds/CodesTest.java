package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    private final SeedLibrary library = new SeedLibrary();
    private final FactCatalog catalog = library.factCatalog();

    @Test
    void industryHasAllSectionsAndDivisions() {
        List<SeedCodeSystem.Code> codes =
                library.findCodeSystem("industry").orElseThrow().codes();
        assertThat(codes).filteredOn(code -> code.code().length() == 1).hasSize(20);
        assertThat(codes)
                .filteredOn(code -> code.code().length() == 3)
                .hasSize(97)
                .allSatisfy(code ->
                        assertThat(code.parents()).containsExactly(code.code().substring(0, 1)));
        assertThat(codes)
                .filteredOn(code -> code.code().length() == 3)
                .extracting(code -> Integer.valueOf(code.code().substring(1)))
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(97).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "320613, 320600-URBAN, true",
        "320614, 3206, true",
        "320685, 320600-URBAN, false",
        "320685, 3206, true",
        "3206, 320600-URBAN, false",
        "320623, CN, true",
        "3201, 3206, false"
    })
    void theCityAndItsUrbanDistrictsAreDifferentSets(String code, String set, boolean within) {
        assertThat(catalog.codeSystem("region").isWithin(code, set)).isEqualTo(within);
    }

    @Test
    void everyCodeSystemStatesItsSource() {
        assertThat(library.codeSystems()).hasSize(24).allSatisfy(system -> {
            assertThat(system.source()).isNotBlank();
            assertThat(system.codes()).isNotEmpty();
        });
    }

    @Test
    void regionsAndParksOfItemsAndDocumentsAreInTheCodeSystems() {
        CodeSystem regions = catalog.codeSystem("region");
        CodeSystem parks = catalog.codeSystem("park");
        assertThat(library.items()).allSatisfy(item -> {
            assertThat(item.regionCodes()).allMatch(regions::contains);
            assertThat(item.parkCodes()).allMatch(parks::contains);
            assertThat(item.regionCodes().size() + item.parkCodes().size()).isPositive();
            assertThat(catalog.codeSystem("benefitType").contains(item.benefitType()))
                    .isTrue();
            assertThat(catalog.codeSystem("obtain").contains(item.obtainShown()))
                    .isTrue();
        });
        assertThat(library.documents()).allSatisfy(document -> {
            assertThat(document.regionCodes()).allMatch(regions::contains);
            assertThat(document.parkCodes()).allMatch(parks::contains);
        });
    }

    @Test
    void everyItemSaysWhereRequestsAboutItGo() {
        CodeSystem departments = catalog.codeSystem("department");
        assertThat(library.items()).allSatisfy(item -> {
            ItemDepartments of = library.departmentsOf(item.id()).orElseThrow();
            assertThat(of.stated()).allMatch(departments::contains);
            assertThat(of.stated().isEmpty()).isEqualTo(item.department() == null);
            assertThat(of.inferred().isEmpty()).isEqualTo(item.departmentInferred() == null);
            assertThat(of.routeTo() == null).isEqualTo(of.basis() == null);
            assertThat(of.routeTo() == null || departments.contains(of.routeTo()))
                    .isTrue();
        });
        assertThat(library.departmentsOf("js-wg-2025-001").orElseThrow().routeTo())
                .isEqualTo("rsj");
        assertThat(library.departmentsOf("js-tx-2026-001").orElseThrow().routeTo())
                .isEqualTo("gxj");
    }

    @Test
    void everyFactHasAGroupAndHelp() {
        CodeSystem groups = catalog.codeSystem("factGroup");
        assertThat(catalog.list()).hasSize(103).allSatisfy(field -> {
            assertThat(field.help()).as(field.key()).isNotBlank();
            String group = field.group();
            assertThat(group != null && groups.contains(group)).as(field.key()).isTrue();
        });
        assertThat(catalog.list()).extracting(FactField::key).contains("layoffRate", "honours", "equipmentLoans");
    }
}
