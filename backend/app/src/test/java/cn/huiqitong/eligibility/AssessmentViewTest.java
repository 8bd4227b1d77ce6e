package cn.huiqitong.eligibility;

import static cn.huiqitong.eligibility.SampleResults.atLeast;
import static cn.huiqitong.eligibility.SampleResults.atMost;
import static cn.huiqitong.eligibility.SampleResults.exactly;
import static cn.huiqitong.eligibility.SampleResults.judged;
import static cn.huiqitong.eligibility.SampleResults.met;
import static cn.huiqitong.eligibility.SampleResults.none;
import static cn.huiqitong.eligibility.SampleResults.open;
import static cn.huiqitong.eligibility.SampleResults.unmet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiqitong.eligibility.AssessmentView.NextQuestionView;
import cn.huiqitong.policy.ClauseView;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Supplier;
import cn.huiqitong.seeds.ExclusionGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentViewTest {

    private static final Bundles ALONE = new Bundles(new Benefits(List.of()), id -> id);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final NextQuestions ALL = new NextQuestions(fact -> Optional.of(field(fact)));

    @Test
    void theAnswerComesFirst() {
        var view = AssessmentView.of(
                DAY,
                List.of(
                        unmet("no"),
                        judged("person"),
                        open("far", "a", "b"),
                        open("near", "a"),
                        met("small", exactly(1_000)),
                        met("nothing", none()),
                        met("large", atMost(900_000))),
                ALL,
                ALONE);

        assertThat(view.results())
                .extracting(ResultView::itemId)
                .containsExactly("large", "small", "nothing", "near", "far", "person", "no");
    }

    @Test
    void theFactThatBearsOnMostOpenItemsIsAskedFirst() {
        var view = AssessmentView.of(
                DAY,
                List.of(open("1", "rare"), open("2", "common", "other"), open("3", "common"), met("4", none())),
                ALL,
                ALONE);

        assertThat(view.next())
                .extracting(NextQuestionView::label, NextQuestionView::items)
                .containsExactly(tuple("标签common", 2), tuple("标签rare", 1), tuple("标签other", 1));
        assertThat(view.next()).allMatch(next -> next.amountAtStake() == null && next.amountText() == null);
    }

    @Test
    void theFactThatCouldSettleMostMoneyIsAskedBeforeThat() {
        var results = List.of(
                met("had", exactly(30_000)),
                open("large", atMost(80_000), "rare"),
                open("2", exactly(10_000), "common"),
                open("3", "common"));
        var group = new ExclusionGroup("g", "HIGHEST", List.of("had", "large"), null, null, "只享受一项", false);
        var view = AssessmentView.of(DAY, results, ALL, new Bundles(new Benefits(List.of(group)), id -> id));

        assertThat(view.next())
                .extracting(NextQuestionView::fact, NextQuestionView::amountAtStake, NextQuestionView::amountText)
                .containsExactly(
                        tuple("rare", BigDecimal.valueOf(50_000), "最高约5万元"),
                        tuple("common", BigDecimal.valueOf(10_000), "最高约1万元"));
    }

    @Test
    void thePackageSaysWhatItLeavesOutAndWhy() {
        var highest = new ExclusionGroup("g", "HIGHEST", List.of("a", "b"), null, new Clause("d", "三"), "同一政策", false);
        var capped = new ExclusionGroup(
                "h", "TOTAL_CAP", List.of("c", "e"), BigDecimal.valueOf(60), null, "两项合计最高60元", false);
        var view = AssessmentView.of(
                DAY,
                List.of(
                        met("a", exactly(100)),
                        met("b", atMost(300)),
                        met("c", exactly(50)),
                        met("e", exactly(40)),
                        met("f", atLeast(7)),
                        met("n", none())),
                ALL,
                new Bundles(new Benefits(List.of(highest, capped)), id -> "《" + id + "》"));

        var bundle = Objects.requireNonNull(view.bundle());
        assertThat(bundle.total()).isEqualByComparingTo("360");
        assertThat(view.summary().amountAtMost()).isEqualByComparingTo("360");
        assertThat(bundle.open()).isEqualTo(1);
        assertThat(bundle.chosen())
                .extracting(BundleView.BundleItemView::itemId)
                .containsExactly("b", "c", "e");
        assertThat(bundle.excluded()).singleElement().satisfies(left -> {
            assertThat(left.because()).isEqualTo("就高不重复，已计入“题b”（同一政策）");
            assertThat(left.clause()).isEqualTo(new ClauseView("d", "《d》", "三"));
        });
        assertThat(AssessmentView.of(DAY, List.of(unmet("x")), ALL, ALONE).bundle())
                .isNull();
    }

    @Test
    void twoYearsOfOneFactAreOneQuestion() {
        var view = AssessmentView.of(DAY, List.of(open("1", "revenue", "revenue")), ALL, ALONE);

        assertThat(view.next())
                .extracting(NextQuestionView::fact, NextQuestionView::items)
                .containsExactly(tuple("revenue", 1));
    }

    @Test
    void aFirmIsNotAskedWhatItCannotSay() {
        var view = AssessmentView.of(
                DAY,
                List.of(open("1", "own", "theirs")),
                new NextQuestions(fact -> fact.equals("own") ? Optional.of(field(fact)) : Optional.empty()),
                ALONE);

        assertThat(view.next()).extracting(NextQuestionView::fact).containsExactly("own");
    }

    private static FactField field(String fact) {
        return new FactField(fact, "标签" + fact, FactType.NUMBER, "人", null, Supplier.FIRM, true, null, null, List.of());
    }
}
