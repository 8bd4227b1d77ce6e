package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.reading.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void numbersOfAnyJavaTypeAreTheSameExactNumber() {
        BigDecimal tenth = new BigDecimal("0.1");
        for (Object number : List.of(0.1, 0.1f, "0.10", tenth, new BigDecimal("0.100"))) {
            assertThat(read(Map.of("layoffRate", number)).number("layoffRate")).contains(tenth);
        }
        for (Object number : List.of(300, 300L, "300", "3e2", BigInteger.valueOf(300), new BigDecimal("3E+2"))) {
            assertThat(read(Map.of("headcount", number)).number("headcount")).contains(BigDecimal.valueOf(300));
        }
    }

    @Test
    void everyTypeHasItsAccessor() {
        Facts facts = read(Yamls.parse("""
                {region: "320613", clusters: [SHIP], legalPerson: true, establishedOn: 2020-01-02, grade: 优秀,
                 revenue: {2023: 5, 2024: null}, honours: [{name: HNTE, first: true}], accidents: []}"""));
        assertThat(facts.text("region")).contains("320613");
        assertThat(facts.codes("clusters"))
                .hasValueSatisfying(codes -> assertThat(codes).containsExactly("SHIP"));
        assertThat(facts.flag("legalPerson")).contains(true);
        assertThat(facts.date("establishedOn")).contains(LocalDate.of(2020, 1, 2));
        assertThat(facts.year("revenue", 2023)).contains(BigDecimal.valueOf(5));
        assertThat(facts.year("revenue", 2024)).isEmpty();
        assertThat(facts.list("honours").orElseThrow().getFirst().flag("first")).contains(true);
        assertThat(facts.list("accidents")).as("known to be empty").contains(List.of());
        assertThat(facts.list("hires")).as("unknown").isEmpty();
        assertThatThrownBy(() -> facts.flag("region")).isInstanceOf(ClassCastException.class);
    }

    @Test
    void absentAndNullAreUnknown() {
        Facts facts = read(Yamls.parse("{headcount: null, revenue: {}}"));
        assertThat(facts.keys()).isEmpty();
        assertThat(facts).isEqualTo(Facts.NONE);
    }

    @Test
    void everyErrorHasItsPlaceAndNamesTheFieldByItsLabel() {
        Reading<Facts> reading = Facts.of(Yamls.parse("""
                        {nosuch: 1, headcount: 很多, legalPerson: "是", establishedOn: 2020-02-30, region: "999",
                         clusters: SHIP, revenue: {去年: 5, 2023: x}, honours: [{name: 高企}, 3], grade: ""}"""), Corpus.CATALOG);
        assertThat(reading.errors())
                .extracting(error -> error.code() + " " + error.path() + " " + error.message())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_FACT nosuch 不认识的事实“nosuch”",
                        "WRONG_TYPE headcount 职工总数应是数字",
                        "WRONG_TYPE legalPerson 独立法人应是“是”或“否”",
                        "WRONG_TYPE establishedOn 成立日期应是日期，如 2024-11-06",
                        "UNKNOWN_CODE region 注册地的“999”不在“行政区划”中",
                        "WRONG_TYPE clusters 产业集群应是代码的数组",
                        "BAD_YEAR revenue.去年 营业收入的年份应是四位数字",
                        "WRONG_TYPE revenue.2023 营业收入（2023年）应是数字",
                        "UNKNOWN_CODE honours[0].name 名称的“高企”不在“资质荣誉”中",
                        "WRONG_TYPE honours[1] 资质荣誉的每项应是一个对象",
                        "WRONG_TYPE grade 评定等次应是文字");
        assertThatThrownBy(reading::get).hasMessageContaining("职工总数应是数字");
    }

    @Test
    void numbersBeyondReasonAreRefused() {
        for (Object number : List.of("1e999999999", Double.NaN, Double.POSITIVE_INFINITY, "0x10", "")) {
            assertThat(Facts.of(Map.of("headcount", number), Corpus.CATALOG).ok())
                    .as("%s", number)
                    .isFalse();
        }
    }

    private static Facts read(Map<String, Object> json) {
        return Facts.of(json, Corpus.CATALOG).get();
    }
}
