package cn.huiqitong.push.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(new Random(1));

    @Test
    void doubles_up_to_six_hours_within_a_fifth() {
        assertThat(backoff.after(1).orElseThrow()).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
        assertThat(backoff.after(4).orElseThrow()).isBetween(Duration.ofSeconds(192), Duration.ofSeconds(288));
        assertThat(backoff.after(13).orElseThrow()).isBetween(Duration.ofMinutes(288), Duration.ofMinutes(432));
    }

    @Test
    void what_failed_together_does_not_come_back_together() {
        long different = IntStream.range(0, 100)
                .mapToObj(i -> backoff.after(5).orElseThrow())
                .distinct()
                .count();
        assertThat(different).isGreaterThan(90);
    }

    @Test
    void gives_up_after_the_last_try_and_not_within_a_day() {
        Duration all = IntStream.range(1, Backoff.TRIES)
                .mapToObj(attempts -> backoff.after(attempts).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isGreaterThan(Duration.ofHours(16));
        assertThat(backoff.after(Backoff.TRIES)).isEmpty();
    }
}
