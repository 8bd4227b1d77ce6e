package cn.huiqitong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0元",
                "1500 | 1,500元",
                "1500.50 | 1,500.5元",
                "9999.99 | 9,999.99元",
                "10000 | 1万元",
                "80000000 | 8000万元",
                "425000 | 42.5万元",
                "72345 | 72,345元",
                "100000000 | 1亿元",
                "123450000 | 12345万元",
                "125000000 | 1.25亿元",
                "-20000 | -2万元"
            })
    void saysMoneyAsPeopleDo(BigDecimal yuan, String text) {
        assertThat(Yuan.text(yuan)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1664080 | 166.41万元",
                "1620 | 1,620元",
                "9999.5 | 9,999.5元",
                "425000 | 42.5万元",
                "123456789 | 12345.68万元"
            })
    void aboutIsRounded(BigDecimal yuan, String text) {
        assertThat(Yuan.about(yuan)).isEqualTo(text);
    }
}
