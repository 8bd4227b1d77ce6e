package cn.huiqitong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    @Test
    void pausesDoubleUpToFiveMinutes() {
        assertThat(WorkQueue.pause(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(WorkQueue.pause(3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(WorkQueue.pause(9)).isEqualTo(Duration.ofMinutes(5));
        assertThat(WorkQueue.pause(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }
}
