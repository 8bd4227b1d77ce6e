package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void what_is_cheap_is_asked_each_time_and_what_is_dear_is_kept_in_proportion() {
        assertThat(Kept.keepNanos(9_000_000)).isZero();
        assertThat(Kept.keepNanos(10_000_000)).isEqualTo(200_000_000);
        assertThat(Kept.keepNanos(2_000_000_000L)).isEqualTo(5_000_000_000L);
    }

    @Test
    void equal_questions_share_an_answer_and_others_do_not() {
        Kept kept = new Kept(true);
        assertThat(kept.get("a", Integer.class, HOUR, computed::incrementAndGet))
                .isEqualTo(1);
        assertThat(kept.get("a", Integer.class, HOUR, computed::incrementAndGet))
                .isEqualTo(1);
        assertThat(kept.get("b", Integer.class, HOUR, computed::incrementAndGet))
                .isEqualTo(2);
    }

    @Test
    void switched_off_it_keeps_nothing() {
        Kept kept = new Kept(false);
        kept.get("a", Integer.class, HOUR, computed::incrementAndGet);
        assertThat(kept.get("a", Integer.class, HOUR, computed::incrementAndGet))
                .isEqualTo(2);
    }

    @Test
    void many_who_ask_at_once_are_one_question_and_a_failure_is_not_kept() throws Exception {
        Kept kept = new Kept(true);
        CountDownLatch asked = new CountDownLatch(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(n -> threads.submit(() -> {
                        asked.countDown();
                        asked.await();
                        return kept.get("a", Integer.class, HOUR, computed::incrementAndGet);
                    }))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        try {
            kept.get("c", Integer.class, HOUR, () -> {
                throw new IllegalStateException("down");
            });
        } catch (IllegalStateException expected) {
            assertThat(kept.get("c", Integer.class, HOUR, () -> 3)).isEqualTo(3);
        }
    }
}
