package cn.huiqitong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Supplier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    private final ValueText text = new ValueText((system, code) ->
            Map.of("region/320613", "崇川区", "honour/HNTE", "高新技术企业").getOrDefault(system + "/" + code, code));

    @Test
    void numbersCarryTheirUnit() {
        assertThat(text.of(field(FactType.NUMBER, "人", null), 128)).isEqualTo("128人");
        assertThat(text.of(field(FactType.NUMBER, "元", null), 80_000_000)).isEqualTo("8000万元");
        assertThat(text.of(field(FactType.NUMBER, "比率", null), new BigDecimal("0.055")))
                .isEqualTo("5.5%");
        assertThat(text.of(field(FactType.NUMBER, null, null), new BigDecimal("10.00")))
                .isEqualTo("10");
    }

    @Test
    void yearsAreInOrder() {
        assertThat(text.of(field(FactType.YEARLY, "元", null), Map.of("2025", 12_000_000, "2024", 9_800)))
                .isEqualTo("2024年9,800元，2025年1200万元");
    }

    @Test
    void flagsDatesAndCodesAreWords() {
        assertThat(text.of(field(FactType.FLAG, null, null), true)).isEqualTo("是");
        assertThat(text.of(field(FactType.FLAG, null, null), false)).isEqualTo("否");
        assertThat(text.of(field(FactType.DATE, null, null), "2015-03-01")).isEqualTo("2015年3月1日");
        assertThat(text.of(field(FactType.CODE, null, "region"), "320613")).isEqualTo("崇川区");
        assertThat(text.of(field(FactType.CODES, null, "honour"), List.of("HNTE", "X")))
                .isEqualTo("高新技术企业、X");
    }

    @Test
    void anEmptyListSaysNone() {
        assertThat(text.of(field(FactType.CODES, null, "honour"), List.of())).isEqualTo("无");
        assertThat(text.of(honours(), List.of())).isEqualTo("无");
    }

    @Test
    void listEntriesAreSentences() {
        var recognised = Map.of("name", "HNTE", "recognisedOn", "2023-11-06", "first", true);

        assertThat(text.of(honours(), List.of(recognised, Map.of("name", "X"), Map.of())))
                .isEqualTo("高新技术企业（认定日期：2023年11月6日，首次认定：是）；X；一项，未填明细");
    }

    private static FactField honours() {
        return new FactField(
                "honours",
                "资质荣誉",
                FactType.LIST,
                null,
                null,
                Supplier.FIRM,
                true,
                null,
                null,
                List.of(
                        element("name", "名称", FactType.CODE, "honour"),
                        element("recognisedOn", "认定日期", FactType.DATE, null),
                        element("first", "首次认定", FactType.FLAG, null)));
    }

    private static FactField element(String key, String label, FactType type, @Nullable String codeSystem) {
        return new FactField(key, label, type, null, codeSystem, Supplier.FIRM, true, null, null, List.of());
    }

    private static FactField field(FactType type, @Nullable String unit, @Nullable String codeSystem) {
        return new FactField("f", "某项", type, unit, codeSystem, Supplier.FIRM, true, null, null, List.of());
    }
}
