package cn.huiqitong.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself. The limit is generous: it tells a hang from a busy machine, it measures nothing. */
public final class Eventually {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Eventually() {}

    public static void isTrue(String what, BooleanSupplier condition) throws InterruptedException {
        long from = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - from > LIMIT.toNanos()) {
                throw new AssertionError("not within " + LIMIT + ": " + what);
            }
            Thread.sleep(50);
        }
    }
}
