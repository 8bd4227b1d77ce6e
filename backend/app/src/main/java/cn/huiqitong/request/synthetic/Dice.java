package cn.huiqitong.request.synthetic;

import cn.huiqitong.request.deadline.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** What chance decides in a story, and how much working time passes between two steps of it. */
final class Dice {

    private final SplittableRandom random;
    private final WorkingTime time;

    Dice(SplittableRandom random, WorkingTime time) {
        this.random = random;
        this.time = time;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** Some working hours later. */
    Instant after(Instant at, double leastHours, double mostHours) {
        return time.plus(at, Duration.ofSeconds(Math.round(between(leastHours, mostHours) * 3600)));
    }

    /** The low ones more often. */
    int skewed(int bound) {
        return (int) (bound * random.nextDouble() * random.nextDouble());
    }

    /** The first ones more often. */
    <T> T skewed(List<T> all) {
        return all.get(skewed(all.size()));
    }

    /** @param shares percent of each, 100 together */
    <T> T pick(List<T> all, int... shares) {
        int drawn = random.nextInt(100);
        int at = 0;
        while (drawn >= shares[at]) {
            drawn -= shares[at++];
        }
        return all.get(at);
    }
}
