package cn.huiqitong.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSystemTest {
    private final CodeSystem regions = CodeSystem.of(
            "region",
            "行政区划",
            null,
            List.of(
                    new Code("3206", "南通市", List.of()),
                    new Code("URBAN", "南通市区", List.of("3206")),
                    new Code("RIVER", "沿江板块", List.of("3206")),
                    new Code("320613", "崇川区", List.of("URBAN", "RIVER")),
                    new Code("320682", "如皋市", List.of("RIVER")),
                    new Code("320623", "如东县", List.of("3206"))));
    private final CodeSystem industries = CodeSystem.of(
            "industry",
            "行业",
            "GB/T 4754-2017",
            List.of(new Code("C", "制造业", List.of()), new Code("C35", "专用设备制造业", List.of("C"))));

    @Test
    void aCodeIsWithinItselfAndAllItsAncestors() {
        assertThat(regions.isWithin("320613", "320613")).isTrue();
        assertThat(regions.isWithin("320613", "URBAN")).isTrue();
        assertThat(regions.isWithin("320613", "RIVER")).isTrue();
        assertThat(regions.isWithin("320613", "3206")).isTrue();
        assertThat(regions.isWithin("320682", "URBAN")).isFalse();
        assertThat(regions.isWithin("3206", "320613")).isFalse();
        assertThat(regions.isWithin("XX", "3206")).isFalse();
    }

    @Test
    void setsOverlapWhenTheyShareAMember() {
        assertThat(regions.overlaps("URBAN", "RIVER")).isTrue();
        assertThat(regions.overlaps("3206", "320613")).isTrue();
        assertThat(regions.overlaps("URBAN", "320682")).isFalse();
        assertThat(regions.overlaps("320613", "320623")).isFalse();
    }

    @Test
    void longerIndustryCodesAreKnownByTheirPrefix() {
        assertThat(industries.contains("C3562")).isTrue();
        assertThat(industries.contains("C99")).as("no such division").isFalse();
        assertThat(industries.contains("C35623")).as("five digits").isFalse();
        assertThat(industries.isWithin("C3562", "C")).isTrue();
        assertThat(industries.isWithin("C3562", "C356")).isTrue();
        assertThat(industries.isWithin("C356", "C3562")).isFalse();
        assertThat(industries.overlaps("C35", "C3562")).isTrue();
        assertThat(industries.name("C3562")).isEqualTo("专用设备制造业（C3562）");
    }

    @Test
    void prefixesCountOnlyForIndustries() {
        assertThat(regions.contains("320613001")).isFalse();
    }

    @Test
    void refusesCodesThatDoNotFitTogether() {
        Code twice = new Code("A", "甲", List.of());
        assertThatThrownBy(() -> CodeSystem.of("x", "x", null, List.of(twice, twice)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodeSystem.of("x", "x", null, List.of(new Code("A", "甲", List.of("B")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
