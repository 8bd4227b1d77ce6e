package cn.huiqitong.request.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.request.board.StatisticsView.RateView;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void a_small_number_is_not_told_and_nothing_is_no_secret() {
        assertThat(SmallCells.told(0)).isZero();
        assertThat(SmallCells.told(1)).isNull();
        assertThat(SmallCells.told(4)).isNull();
        assertThat(SmallCells.told(5)).isEqualTo(5);
    }

    @Test
    void of_parts_the_one_left_out_cannot_be_worked_out() {
        assertThat(SmallCells.told(List.of(10L, 7L, 0L, 20L))).containsExactly(10L, 7L, 0L, 20L);
        assertThat(SmallCells.told(List.of(10L, 3L, 7L, 0L))).containsExactly(10L, null, null, 0L);
        assertThat(SmallCells.told(List.of(10L, 3L, 4L, 0L))).containsExactly(10L, null, null, 0L);
        assertThat(SmallCells.told(List.of(10L, 1L, 1L, 30L))).containsExactly(null, null, null, 30L);
        assertThat(SmallCells.told(List.of(0L, 3L, 0L, 0L))).containsExactly(0L, null, 0L, 0L);
    }

    @Test
    void a_share_is_not_told_when_it_or_its_rest_is_small() {
        assertThat(SmallCells.told(new RateView(95, 100))).isEqualTo(new RateView(95, 100));
        assertThat(SmallCells.told(new RateView(100, 100))).isNotNull();
        assertThat(SmallCells.told(new RateView(0, 0))).isNotNull();
        assertThat(SmallCells.told(new RateView(98, 100))).isNull();
        assertThat(SmallCells.told(new RateView(2, 100))).isNull();
        assertThat(SmallCells.told(new RateView(4, 4))).isNull();
    }
}
