package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.script.TextReader;
import cn.huiqitong.rules.text.RuleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextReaderTest {
    @Test
    void readsAsItReads() {
        String text = """
                当：
                  同时满足 〔doc-1 第三条〕：
                    上年【营业收入】≥ 2000万元 “上年营收不低于2000万元”
                    任一满足：
                      【所属行业】属于「制造业」、「餐饮业」
                      持有「专精特新企业」 首次 在期间 近3年 有效期内
                    清单【事故】近3年 没有：
                      【等级】属于「重大」
                    按【职工总数】分档：
                      ≤ 30人：
                        【裁员率】≤ 20%
                      其余：
                        【裁员率】≤ 5.5%
                金额：
                  比例 60% 基数“上年度实缴失业保险费” 封顶 2000万元 每“企业/年”，基数：
                    上年【实缴失业保险费】
                """;
        Rule rule = TextReader.read(text, Corpus.CATALOG).get();
        assertThat(RuleText.canonical(rule, Corpus.CATALOG)).isEqualTo(text);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleOfTheCorpusComesBack() {
        return Corpus.cases()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("case")), () -> {
                    Map<String, Object> json = new HashMap<>(Map.of("schema", 1));
                    json.put(
                            "when",
                            one.getOrDefault("when", Map.of("kind", "is", "fact", "legalPerson", "value", true)));
                    json.put("amount", one.get("amount"));
                    comesBack(RuleReader.read(json, Corpus.CATALOG).get());
                }));
    }

    @Test
    void everyRandomRuleComesBack() {
        int read = 0;
        for (int seed = 0; seed < 2000; seed++) {
            Rule rule = new RandomRules(seed).rule();
            if (RuleReader.read(RuleWriter.write(rule), Corpus.CATALOG).ok()) {
                comesBack(rule);
                read++;
            }
        }
        assertThat(read).isGreaterThan(1500);
    }

    @Test
    void wordsMayHoldAnyMark() {
        for (String words : List.of("“小巨人”企业", "a\\b\n〔一〕", "【】「」：＃#", " 空 格 ", "\u2028\u0085\t。", "“", "\\")) {
            Map<String, Object> json = Map.of(
                    "schema",
                    1,
                    "when",
                    Map.of(
                            "kind",
                            "judgement",
                            "by",
                            words,
                            "text",
                            words,
                            "clause",
                            Map.of("document", words, "article", words)));
            comesBack(RuleReader.read(json, Corpus.CATALOG).get());
        }
    }

    @Test
    void saysEverythingThatIsWrongAndWhere() {
        assertThat(places("""
                当：
                  同时满足：
                    【营业收人】≥ 5
                    【职工总数】约 5人
                    【独立法人】≥ 5
                    【职工总数】≥ 5人 吧
                    清单【事故】近3年
                """))
                .containsExactly(
                        "UNKNOWN_FACT 第3行第5列",
                        "UNKNOWN_OPERATOR 第4行第11列",
                        "BAD_TEXT 第5行第11列",
                        "BAD_TEXT 第6行第16列",
                        "BAD_TEXT 第7行第14列");
    }

    @Test
    void saysWhatIsWrongWithTheLayout() {
        assertThat(places("")).containsExactly("BAD_TEXT 第1行第1列");
        assertThat(places("当：\n  不满足：\n")).containsExactly("BAD_LAYOUT 第2行第6列");
        assertThat(places("当：\n    【独立法人】为 是\n  【独立法人】为 是\n")).containsExactly("BAD_LAYOUT 第3行第3列");
        assertThat(places("当：\n  【独立法人】为 是\n    【独立法人】为 是\n")).containsExactly("BAD_LAYOUT 第3行第5列");
        assertThat(places("当：\n  【独立法人】为 是\n金额：\n  赠送\n")).containsExactly("UNKNOWN_KIND 第4行第3列");
    }

    @Test
    void whatALineSaysIsCheckedAsInJson() {
        assertThat(places("当：\n  同时满足：\n    【营业收入】≥ 5\n    【所属行业】属于「农业」\n"))
                .containsExactly("YEAR_MISSING 第3行第5列", "UNKNOWN_CODE 第4行第5列");
        assertThat(places("当：\n  【独立法人】为 是\n金额：\n  比例 60%\n")).containsExactly("MISSING_PROPERTY 第4行第3列");
    }

    private static void comesBack(Rule rule) {
        String text = RuleText.canonical(rule, Corpus.CATALOG);
        Reading<Rule> reading = TextReader.read(text, Corpus.CATALOG);
        assertThat(reading.errors()).as(text).isEmpty();
        assertThat(reading.get()).as(text).isEqualTo(rule);
        assertThat(RuleWriter.write(reading.get())).isEqualTo(RuleWriter.write(rule));
    }

    private static List<String> places(String text) {
        return TextReader.read(text, Corpus.CATALOG).errors().stream()
                .map(error -> error.code() + " " + error.path())
                .toList();
    }
}
