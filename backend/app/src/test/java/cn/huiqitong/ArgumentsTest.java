package cn.huiqitong;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void theCityMayBeWrittenInTwoWays() {
        assertThat(Arguments.of("--city", "500")).containsExactly("--huiqitong.city=500");
        assertThat(Arguments.of("-x=1", "--city=500")).containsExactly("-x=1", "--huiqitong.city=500");
    }
}
