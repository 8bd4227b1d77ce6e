package cn.huiqitong.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.reading.RuleError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {
    private static final Map<String, Object> SIZES =
            Map.of("system", "size", "codes", List.of(Map.of("code", "SMALL", "name", "小型", "note", "附注")));

    @Test
    void readsFieldsWithTheirDefaults() {
        FactCatalog catalog = CatalogReader.read(
                        List.of(
                                Map.of("key", "size", "label", "规模", "type", "code", "codeSystem", "size"),
                                Map.of(
                                        "key",
                                        "hires",
                                        "label",
                                        "招用",
                                        "type",
                                        "list",
                                        "supplier",
                                        "人社部门",
                                        "elements",
                                        List.of(Map.of("key", "age", "label", "年龄", "type", "number")))),
                        List.of(SIZES))
                .get();
        assertThat(catalog.get("size").supplier()).isEqualTo(Supplier.FIRM);
        assertThat(catalog.get("size").ownToSupply()).isFalse();
        assertThat(catalog.codeSystem("size").title()).isEqualTo("size");
        assertThat(catalog.get("hires").element("age").orElseThrow().supplier())
                .as("an entry's field comes from who supplies the list")
                .isEqualTo(Supplier.department("人社部门"));
    }

    @Test
    void reportsEveryErrorOfTheFields() {
        Map<String, String> plain = Map.of("key", "a", "label", "甲", "type", "flag");
        Map<String, Object> nested = Map.of("key", "b", "label", "乙", "type", "yearly");
        Reading<FactCatalog> reading = CatalogReader.read(
                List.of(
                        plain,
                        plain,
                        Map.of("key", "c", "type", "colour"),
                        Map.of("key", "d", "label", "丁", "type", "code", "codeSystem", "nosuch"),
                        Map.of("key", "e", "label", "戊", "type", "list", "elements", List.of(nested))),
                List.of());
        assertThat(places(reading))
                .containsExactlyInAnyOrder(
                        "DUPLICATE fields[1].key",
                        "MISSING_PROPERTY fields[2].label",
                        "WRONG_TYPE fields[2].type",
                        "UNKNOWN_CODE_SYSTEM fields[3].codeSystem",
                        "WRONG_FACT_TYPE fields[4].elements");
    }

    @Test
    void reportsEveryErrorOfACodeSystem() {
        Map<String, Object> circle = Map.of(
                "system",
                "x",
                "codes",
                List.of(
                        Map.of("code", "A", "name", "甲", "parents", List.of("B")),
                        Map.of("code", "B", "name", "乙", "parents", List.of("A"))));
        Map<String, Object> loose = Map.of(
                "system",
                "y",
                "codes",
                List.of(Map.of("code", "A"), Map.of("code", "B", "name", "乙", "parents", List.of("Z"))));
        assertThat(places(CatalogReader.readCodeSystem(circle))).containsExactly("CYCLE codes");
        assertThat(places(CatalogReader.readCodeSystem(loose)))
                .containsExactly("MISSING_PROPERTY codes[0]", "UNKNOWN_CODE codes");
        assertThat(CatalogReader.readCodeSystem(SIZES).ok()).isTrue();
    }

    private static List<String> places(Reading<?> reading) {
        return reading.errors().stream().map(CatalogReaderTest::place).toList();
    }

    private static String place(RuleError error) {
        return error.code() + " " + error.path();
    }
}
