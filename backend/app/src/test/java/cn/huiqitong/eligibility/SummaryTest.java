package cn.huiqitong.eligibility;

import static cn.huiqitong.eligibility.SampleResults.atLeast;
import static cn.huiqitong.eligibility.SampleResults.atMost;
import static cn.huiqitong.eligibility.SampleResults.between;
import static cn.huiqitong.eligibility.SampleResults.exactly;
import static cn.huiqitong.eligibility.SampleResults.judged;
import static cn.huiqitong.eligibility.SampleResults.met;
import static cn.huiqitong.eligibility.SampleResults.none;
import static cn.huiqitong.eligibility.SampleResults.open;
import static cn.huiqitong.eligibility.SampleResults.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.seeds.ExclusionGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Benefits ALONE = new Benefits(List.of());

    @Test
    void ofItemsThatAreOneBenefitTheLargestCounts() {
        var yearly =
                new Benefits(List.of(new ExclusionGroup("x", "HIGHEST", List.of("a", "b"), null, null, "同一项政策", true)));

        var summary = Summary.of(
                List.of(met("a", exactly(30_000)), met("b", exactly(50_000)), met("c", exactly(1_000))), yearly);

        assertThat(summary.met()).isEqualTo(3);
        assertThat(summary.amountAtMost()).isEqualByComparingTo("51000");
    }

    @Test
    void whatAPersonJudgesIsNotCountedAsUnknown() {
        var summary = Summary.of(
                List.of(met("a", none()), open("b", "x"), open("c", "y"), unmet("d"), judged("e"), judged("f")), ALONE);

        assertThat(summary.met()).isEqualTo(1);
        assertThat(summary.unknown()).isEqualTo(2);
        assertThat(summary.unmet()).isEqualTo(1);
        assertThat(summary.judged()).isEqualTo(2);
    }

    @Test
    void exactAmountsAreExpected() {
        var summary =
                Summary.of(List.of(met("a", exactly(400_000)), met("b", exactly(25_000)), met("c", none())), ALONE);

        assertThat(summary.amountAtMost()).isEqualByComparingTo("425000");
        assertThat(summary.amountText()).isEqualTo("预计约42.5万元");
    }

    @Test
    void oneCapMakesTheSumABound() {
        var summary = Summary.of(List.of(met("a", exactly(10_000)), met("b", atMost(500_000))), ALONE);

        assertThat(summary.amountText()).isEqualTo("最高约51万元");
    }

    @Test
    void aRangeCountsWithItsUpperEnd() {
        assertThat(Summary.of(List.of(met("a", between(10_000, 30_000))), ALONE).amountText())
                .isEqualTo("最高约3万元");
    }

    @Test
    void whatCannotBeBoundedIsLeftOutAndSaidSo() {
        var summary = Summary.of(List.of(met("a", exactly(10_000)), met("b", atLeast(300_000))), ALONE);

        assertThat(summary.amountAtMost()).isEqualByComparingTo("10000");
        assertThat(summary.amountText()).isEqualTo("预计约1万元（另有1项金额暂不能估算）");
    }

    @Test
    void withoutAnyAmountThereIsNoSum() {
        var summary = Summary.of(List.of(met("a", null), unmet("b")), ALONE);

        assertThat(summary.amountAtMost()).isNull();
        assertThat(summary.amountText()).isEqualTo("金额以部门核定为准");
    }
}
