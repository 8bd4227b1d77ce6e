package cn.huiqitong.rules.evaluation;

import static cn.huiqitong.rules.evaluation.Verdict.MET;
import static cn.huiqitong.rules.evaluation.Verdict.UNKNOWN;
import static cn.huiqitong.rules.evaluation.Verdict.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables. */
class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, UNMET, UNMET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "UNMET, UNMET, UNMET, UNMET",
        "UNMET, UNKNOWN, UNMET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void andOr(Verdict one, Verdict other, Verdict and, Verdict or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
        assertThat(other.or(one)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"MET, UNMET", "UNMET, MET", "UNKNOWN, UNKNOWN"})
    void not(Verdict verdict, Verdict not) {
        assertThat(verdict.not()).isEqualTo(not);
        assertThat(verdict.known())
                .isEqualTo(verdict == MET || verdict == UNMET)
                .isNotEqualTo(verdict == UNKNOWN);
    }
}
