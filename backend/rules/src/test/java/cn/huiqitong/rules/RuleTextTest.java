package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.text.RuleLine;
import cn.huiqitong.rules.text.RuleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTextTest {
    @Test
    void aRuleIsReadAsIndentedLines() {
        assertThat(lines("""
                        schema: 1
                        when:
                          kind: all
                          clause: {document: doc-1, article: 第三条}
                          of:
                            - {kind: in, fact: industry, codes: [C]}
                            - {kind: any, of: [{kind: recognition, name: [HNTE], valid: true}, {kind: growth, fact: revenue, form: cagr, years: 3, until: previous, op: ">=", value: 0.2}]}
                            - kind: tiers
                              on: revenue
                              year: previous
                              tiers:
                                - {upTo: 50000000, then: {kind: ratio, of: rdExpense, to: revenue, year: previous, years: 3, op: ">=", value: 0.05}}
                                - {then: {kind: ratio, of: rdExpense, to: revenue, year: previous, years: 3, op: ">=", value: 0.04}}
                            - {kind: not, of: {kind: is, fact: seriousDishonesty, value: true}}
                            - {kind: age, fact: establishedOn, atLeast: P1Y6M, text: 成立一年半以上, clause: {document: doc-2}}
                            - {kind: judgement, text: 择优支持, by: 市工信局}
                        amount: {kind: rate, rate: 0.1, baseText: 设备购置额, cap: 5000000, per: 项目}
                        """))
                .containsExactly(
                        "同时满足6项条件 [第三条]",
                        "  所属行业属于制造业 [第三条]",
                        "  满足以下2项条件之一 [第三条]",
                        "    资质荣誉有“高新技术企业”且在有效期内 [第三条]",
                        "    近3年营业收入复合增长≥20% [第三条]",
                        "  按上年营业收入分2档 [第三条]",
                        "    上年营业收入≤5000万元 [第三条]",
                        "      近3年研发费用占营业收入比重≥5% [第三条]",
                        "    更高的 [第三条]",
                        "      近3年研发费用占营业收入比重≥4% [第三条]",
                        "  不属于：严重失信为“是” [第三条]",
                        "  成立一年半以上 [doc-2]",
                        "  择优支持 [第三条]",
                        "支持标准：设备购置额的10%，每项目最高500万元");
    }

    private static List<String> lines(String yaml) {
        Rule rule = RuleReader.read(Yamls.parse(yaml), Corpus.CATALOG).get();
        return RuleText.lines(rule, Corpus.CATALOG).stream()
                .map(RuleTextTest::line)
                .toList();
    }

    private static String line(RuleLine line) {
        var clause = line.clause();
        String place =
                clause == null ? "" : " [" + (clause.article() == null ? clause.document() : clause.article()) + "]";
        return "  ".repeat(line.depth()) + line.text() + place;
    }
}
