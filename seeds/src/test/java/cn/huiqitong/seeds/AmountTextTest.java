package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

    private final SeedLibrary library = new SeedLibrary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nt-2025-xxgyh-009   | 最高50万元/企业
                    nt-jy-2023-24-001   | 每人1500元
                    js-wg-2025-001      | 按企业及职工上年度实缴失业保险费的60%返还
                    sxt-zl-2024-001     | 20万元/单位
                    js-gq-2022-002      | 不低于30万元/企业
                    nt-2021-6-002       | 每年最高100万元
                    qd-2018-rc-002      | 最高2万元/人
                    nt-2019-12-001      | 每人每月3000元，3年
                    nt-2021-6-004       | 上级资助资金的50%，单个项目最高2000万元
                    nt-2025-kjcy-007    | 不超过单款产品首轮流片费用的30%，单款产品最高200万元，同一企业每年最高1000万元
                    nt-2023-50-003      | 一般项目：新设备购置额的15%；其他战略性新兴产业项目：新设备购置额的20%；经认定的新能源产业项目：新设备购置额的25%，单个项目最高1亿元
                    nt-2021-6-005       | 国家重点研发计划：上级资助资金的50%，最高500万元；省重点研发计划：上级资助资金的50%，最高200万元
                    nt-2025-kjcy-001    | 攀峰支持对象：1000万元；重大顶尖人才项目：最高1亿元
                    js-2023-28-013      | 1000万元至5000万元/平台
                    nt-rcfp-xz-001      | 15万元至150万元
                    cn-2023-12-002      | 减征六税两费应纳额的50%
                    cn-2023-12-003      | 实际按应纳税所得额（25%×20%）的5%缴税
                    js-tx-2026-001      | 设备购置贷款本金（年化，省1%+设区市1%）的2%，单个项目每年最高600万元，同一企业每年最高1000万元，与融资租赁贴息合计每年最高2000万元
                    ha-2023-3-003       | 超出平均增幅后的开票净增额每1000万元奖8万元，当年新投产企业减半
                    qd-2018-rc-001      | 博士：每人每月4000元；硕士：每人每月2500元；一流高校本科：每人每月1500元，3年
                    """)
    void saysTheAmountAsPeopleDo(String itemId, String expected) {
        assertThat(text(itemId)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"nt-2023-50-001", "nt-wg-2022-001", "cn-gq-32-001"})
    void saysNothingWhereNoFigureIsStated(String itemId) {
        assertThat(text(itemId)).isNull();
    }

    @Test
    void noLineShowsRawData() {
        List<String> lines = library.items().stream()
                .map(AmountText::of)
                .filter(Objects::nonNull)
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(70)
                .noneMatch(line -> line.contains("null") || line.matches(".*\\d{5,}.*"));
    }

    private @Nullable String text(String itemId) {
        return AmountText.of(library.findItem(itemId).orElseThrow());
    }
}
