package cn.huiqitong.seeds.city;

import java.math.BigDecimal;
import java.util.SplittableRandom;

/** The draws of one firm. Two firms never share draws: firm i is the same in a city of any size. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int TAILS = 3;

    private final SplittableRandom random;

    Chance(long seed, int firm) {
        this.random = new SplittableRandom(seed ^ (GOLDEN * (firm + 1L)));
    }

    boolean yes(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** Log-normal with this median; cut at three sigma so that no single firm outweighs the city. */
    double around(double median, double sigma) {
        double draw = Math.clamp(random.nextGaussian(), -TAILS, TAILS);
        return median * Math.exp(sigma * draw);
    }

    double uniform() {
        return random.nextDouble();
    }

    /** A share or rate between the ends, three decimals. */
    BigDecimal rate(double least, double most) {
        return BigDecimal.valueOf(Math.round(between(least, most) * 1000), 3);
    }
}
