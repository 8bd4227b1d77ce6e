package cn.huiqitong.request.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void texts_that_share_half_of_the_shorter_one_are_alike_whatever_the_punctuation() {
        assertThat(Likeness.of("稳岗返还何时到账").to(Likeness.of("稳岗返还，何时能到账？"))).isTrue();
        assertThat(Likeness.of("稳岗返还何时到账").to(Likeness.of("出口退税怎么办理"))).isFalse();
        assertThat(Likeness.of("").to(Likeness.of(""))).isFalse();
    }

    @Test
    void groups_are_the_largest_first_and_lose_nobody() {
        List<List<String>> groups =
                Likeness.groups(List.of("出口退税怎么办理", "稳岗返还何时到账", "稳岗返还何时能到账", "厂房能不能分割"), Function.identity());

        assertThat(groups).containsExactly(List.of("稳岗返还何时到账", "稳岗返还何时能到账"), List.of("出口退税怎么办理"), List.of("厂房能不能分割"));
    }

    @Test
    void words_lose_the_firm_and_long_numbers() {
        assertThat(Bare.of("海川精密（91320613MA00000A3X）电话13800138000，去年交了2000万元", "合成示例·海川精密"))
                .isEqualTo("某企业（***）电话***，去年交了2000万元");
        assertThat(Bare.of("请打0513-85098888联系合成示例·海川精密", "合成示例·海川精密")).isEqualTo("请打***联系某企业");
    }
}
