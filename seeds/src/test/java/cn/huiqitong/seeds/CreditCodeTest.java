package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L"})
    void acceptsTheRightCheckCharacter(String code) {
        assertThat(CreditCode.valid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100Y4",
                "91350100m000100y43",
                "91350100I000100Y43",
                "",
                "91350100M000100Y433"
            })
    void refusesOthers(String code) {
        assertThat(CreditCode.valid(code)).isFalse();
    }

    @Test
    void oneWrongDigitIsAlwaysFound() {
        String right = "91350100M000100Y43";
        for (int i = 0; i < right.length(); i++) {
            char other = right.charAt(i) == '7' ? '8' : '7';
            assertThat(CreditCode.valid(right.substring(0, i) + other + right.substring(i + 1)))
                    .isFalse();
        }
    }

    @Test
    void noCheckCharacterForAnotherLengthOrLetter() {
        assertThatThrownBy(() -> CreditCode.checkCharacter("123")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CreditCode.checkCharacter("O1350100M000100Y4"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
