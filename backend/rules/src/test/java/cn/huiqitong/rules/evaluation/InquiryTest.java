package cn.huiqitong.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.fact.Supplier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InquiryTest {
    private static final Missing REVENUE = new Missing("revenue", "2023年营业收入", Supplier.FIRM);
    private static final Missing OLDER = new Missing("revenue", "2022年营业收入", Supplier.FIRM);
    private static final Missing STAFF = new Missing("headcount", "职工总数", Supplier.FIRM);
    private static final Missing CHOICE = new Missing(Missing.JUDGEMENT, "择优", Supplier.judgement("市工信局"));

    @Test
    void whatSettlesMostResultsComesFirst() {
        List<NextQuestion> questions =
                Inquiry.nextQuestions(List.of(open(REVENUE, OLDER), open(STAFF), open(STAFF, CHOICE), open()));
        assertThat(questions).extracting(NextQuestion::fact).containsExactly("headcount", "revenue");
        assertThat(questions).extracting(NextQuestion::results).containsExactly(2, 1);
    }

    @Test
    void whatSettlesTheGreatestWeightComesFirst() {
        List<NextQuestion> questions = Inquiry.weighted(List.of(
                new Inquiry.Result(open(REVENUE), BigDecimal.valueOf(1000)),
                new Inquiry.Result(open(STAFF), BigDecimal.valueOf(300)),
                new Inquiry.Result(open(STAFF), BigDecimal.valueOf(500))));
        assertThat(questions).extracting(NextQuestion::fact).containsExactly("revenue", "headcount");
        assertThat(questions.getLast().weight()).isEqualByComparingTo("800");
    }

    private static Explanation open(Missing... missing) {
        return Explanation.of(new Asking(List.of(missing)), Facts.NONE, null);
    }

    /** A condition that misses what it is told to. */
    private static final class Asking extends Leaf {
        private static final Setting SETTING =
                new Setting(Fields.of(FactCatalog.of(List.of(), List.of())), LocalDate.EPOCH);
        private final List<Missing> missing;

        Asking(List<Missing> missing) {
            super(new All(List.of(), Origin.NONE), new Place(SETTING, 0, null));
            this.missing = missing;
        }

        @Override
        Verdict verdict(Facts facts) {
            return Verdict.UNKNOWN;
        }

        @Override
        List<Missing> missing(Facts facts) {
            return missing;
        }

        @Override
        String actual(Facts facts) {
            return "";
        }
    }
}
