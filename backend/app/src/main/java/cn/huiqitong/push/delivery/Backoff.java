package cn.huiqitong.push.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed delivery is tried again: after half a minute, doubling up to six hours, each time a fifth more or less so
 * that what failed together does not come back together. About a day in all.
 */
record Backoff(RandomGenerator random) {

    static final int TRIES = 14;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double JITTER = 0.2;

    /** Empty when that was the last try. */
    Optional<Duration> after(int attempts) {
        return attempts >= TRIES ? Optional.empty() : Optional.of(around(pause(attempts)));
    }

    private static Duration pause(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << (attempts - 1));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    Duration around(Duration pause) {
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis((long) (pause.toMillis() * factor));
    }
}
