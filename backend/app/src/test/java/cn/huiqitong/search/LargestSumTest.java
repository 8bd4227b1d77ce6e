package cn.huiqitong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LargestSumTest {

    @Test
    void the_cap_counts() {
        assertThat(LargestSum.of(Map.of("kind", "upTo", "cap", 1_000_000))).contains(1_000_000d);
        assertThat(LargestSum.of(
                        Map.of("kind", "rate", "rate", 0.3, "cap", 2_000_000, "capPerEnterprisePerYear", 10_000_000)))
                .contains(10_000_000d);
    }

    @Test
    void the_best_tier_counts() {
        var tiers = List.of(Map.of("when", "国家级", "value", 500_000), Map.of("when", "省级", "value", 200_000));
        assertThat(LargestSum.of(Map.of("kind", "tiered", "tiers", tiers))).contains(500_000d);
    }

    @Test
    void monthly_sums_are_added_up() {
        assertThat(LargestSum.of(Map.of("kind", "fixed", "value", 3000, "months", 36)))
                .contains(108_000d);
    }

    @Test
    void what_a_programme_may_spend_is_no_ones_sum() {
        assertThat(LargestSum.of(Map.of("kind", "none", "poolTotal", 500_000_000)))
                .isEmpty();
        assertThat(LargestSum.of(Map.of("kind", "rate", "rate", 0.1))).isEmpty();
    }
}
