package cn.huiqitong.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices that are the same in every run. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    double unit() {
        return random.nextDouble();
    }

    boolean chance(double share) {
        return unit() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Distinct ones in the order of the list. */
    <T> List<T> some(List<T> of, int count) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places.stream().limit(count).sorted().map(of::get).toList();
    }

    /** One of the indexes, by weight. */
    int weighted(double... weights) {
        double left = unit();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return 0;
    }

    /** About normal around 0. */
    double bell() {
        return unit() + unit() + unit() + unit() - 2;
    }

    /** A size that spreads over several orders of magnitude. */
    long spread(double middle, double width) {
        return Math.round(middle * Math.pow(2, width * bell()));
    }

    /** Ten-thousandths. */
    double share(double most) {
        return Math.round(most * unit() * unit() * 1e4) / 1e4;
    }
}
