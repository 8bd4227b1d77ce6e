package cn.huiqitong.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.seeds.SeedLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(new SeedLibrary());

    @Test
    void the_urban_districts_are_not_the_whole_city() {
        assertThat(places.namesWithin(List.of("320600-URBAN"), List.of()))
                .contains("南通市区", "崇川区", "海门区")
                .doesNotContain("南通市", "海安市");
    }

    @Test
    void the_nation_and_the_province_reach_into_every_county_and_park() {
        assertThat(places.namesWithin(List.of("CN"), List.of())).contains("全国", "江苏省", "南通市", "海安市", "苏锡通科技产业园区");
        assertThat(places.namesWithin(List.of("32"), List.of())).contains("如东县").doesNotContain("全国", "不在园区");
    }

    @Test
    void a_county_reaches_no_further() {
        assertThat(places.namesWithin(List.of("320685"), List.of())).containsExactly("海安市");
        assertThat(places.names(List.of("320613"), List.of("SUTONG"))).containsExactly("崇川区", "苏锡通科技产业园区");
    }
}
