package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Supplier;
import cn.huiqitong.seeds.city.City;
import cn.huiqitong.seeds.city.CityFirm;
import cn.huiqitong.seeds.city.CityFirm.Supply;
import cn.huiqitong.seeds.city.CityLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The synthetic city: valid, marked, the same every time, and shaped like a city. */
class CityTest {

    private static final int FIRMS = 20_000;
    private static final FactCatalog CATALOG = new SeedLibrary().factCatalog();
    private static final List<CityFirm> SAMPLE =
            IntStream.range(0, FIRMS).mapToObj(City.of(City.SEED)::firm).toList();

    @TempDir
    Path folder;

    @Test
    void everyFactIsOfTheCatalog() {
        assertThat(SAMPLE)
                .allSatisfy(firm -> assertThat(Facts.of(firm.values(), CATALOG).errors())
                        .as("%s %s", firm.uscc(), firm.values())
                        .isEmpty());
    }

    @Test
    void codesAreValidAndDistinctAndNamesMarked() {
        Set<String> codes = new HashSet<>();
        assertThat(SAMPLE).allSatisfy(firm -> {
            assertThat(CreditCode.valid(firm.uscc())).as(firm.uscc()).isTrue();
            assertThat(codes.add(firm.uscc())).as("twice %s", firm.uscc()).isTrue();
            assertThat(firm.name()).startsWith("合成示例·");
        });
    }

    @Test
    void aFirmDependsOnSeedAndNumberOnly() {
        assertThat(City.of(City.SEED).firm(4711)).isEqualTo(SAMPLE.get(4711));
        assertThat(City.of(City.SEED + 1).firm(4711)).isNotEqualTo(SAMPLE.get(4711));
    }

    @Test
    void eachFactComesFromItsSupplierAndFromNoOther() {
        assertThat(SAMPLE).allSatisfy(firm -> {
            int said = firm.supplies().stream().mapToInt(s -> s.facts().size()).sum();
            assertThat(firm.values()).hasSize(said);
            firm.supplies().forEach(CityTest::checkSource);
        });
        assertThat(SAMPLE).anyMatch(firm -> firm.supplies().stream().anyMatch(Supply::byFirm));
    }

    private static void checkSource(Supply supply) {
        assertThat(supply.facts().keySet()).allSatisfy(key -> {
            FactField field = CATALOG.get(key);
            boolean own = field.supplier().equals(Supplier.FIRM);
            assertThat(supply.source())
                    .isEqualTo(own ? "FIRM" : field.supplier().name());
        });
    }

    @Test
    void mostAreIndividualBusinessesAndFewAreLarge() {
        assertThat(share(firm -> is(firm, "orgType", "INDIVIDUAL"))).isCloseTo(0.64, within(0.02));
        assertThat(share(firm -> is(firm, "size", "MICRO"))).isGreaterThan(0.6);
        assertThat(share(firm -> is(firm, "size", "LARGE"))).isBetween(0.00001, 0.003);
        assertThat(share(firm -> is(firm, "region", "320613"))).isCloseTo(0.23, within(0.02));
    }

    @Test
    void whatBelongsTogetherGoesTogether() {
        double research =
                among(firm -> honoured(firm, "高新技术企业"), firm -> firm.values().containsKey("rdExpense"));
        double all = share(firm -> firm.values().containsKey("rdExpense"));
        assertThat(research).isGreaterThan(5 * all);
        assertThat(among(firm -> is(firm, "region", "320612"), firm -> is(firm, "industry", "C17")))
                .isGreaterThan(2 * among(firm -> is(firm, "region", "320613"), firm -> is(firm, "industry", "C17")));
        assertThat(SAMPLE).noneMatch(firm -> honoured(firm, "小巨人") && !honoured(firm, "创新型中小企业"));
        assertThat(share(firm -> !list(firm, "accidents").isEmpty())).isBetween(0.00001, 0.01);
    }

    @Test
    void aboutFifteenPercentOfTheFactsAreMissing() {
        double present = SAMPLE.stream()
                .filter(firm -> is(firm, "orgType", "ENTERPRISE"))
                .flatMap(firm -> List.of(
                                "region",
                                "park",
                                "taxRegion",
                                "orgType",
                                "operatingNormally",
                                "financeSystem",
                                "headcount",
                                "revenue",
                                "taxableSales",
                                "insuredHeadcount",
                                "seriousDishonesty",
                                "badCredit",
                                "ownBrand")
                        .stream()
                        .map(key -> firm.values().containsKey(key)))
                .mapToInt(there -> there ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(1 - present).isCloseTo(0.15, within(0.03));
    }

    @Test
    void aCityCanBeWrittenAsLines() throws IOException {
        Path file = folder.resolve("city.jsonl");
        CityLines.main(new String[] {"5", file.toString()});
        assertThat(Files.readAllLines(file)).hasSize(5).allMatch(line -> line.contains("\"synthetic\":true"));
    }

    private static double share(Predicate<CityFirm> wanted) {
        return among(firm -> true, wanted);
    }

    private static double among(Predicate<CityFirm> those, Predicate<CityFirm> wanted) {
        List<CityFirm> some = SAMPLE.stream().filter(those).toList();
        assertThat(some).isNotEmpty();
        return some.stream().filter(wanted).count() / (double) some.size();
    }

    private static boolean is(CityFirm firm, String key, String value) {
        return value.equals(firm.values().get(key));
    }

    private static boolean honoured(CityFirm firm, String name) {
        return list(firm, "honours").stream().anyMatch(entry -> name.equals(entry.get("name")));
    }

    @SuppressWarnings("unchecked") // the generator writes lists of objects
    private static List<Map<String, Object>> list(CityFirm firm, String key) {
        return (List<Map<String, Object>>) firm.values().getOrDefault(key, List.of());
    }
}
