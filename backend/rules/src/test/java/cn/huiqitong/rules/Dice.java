package cn.huiqitong.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small random choices from a seed, few enough that rules and facts often touch the same values. */
final class Dice {
    static final LocalDate AS_OF = LocalDate.of(2024, 11, 6);
    private final RandomGenerator random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> @Nullable T maybe(int percent, Supplier<? extends T> value) {
        return chance(percent) ? value.get() : null;
    }

    <T> List<T> some(int least, int most, Supplier<T> value) {
        int count = least + random.nextInt(most - least + 1);
        return IntStream.range(0, count).mapToObj(i -> value.get()).toList();
    }

    <T> List<T> distinct(List<T> of, int most) {
        return Stream.generate(() -> one(of))
                .limit(1 + upTo(most - 1))
                .distinct()
                .toList();
    }

    /** Near the other numbers, so that thresholds are often met exactly. */
    BigDecimal number() {
        return BigDecimal.valueOf(upTo(6));
    }

    LocalDate day() {
        return AS_OF.minusMonths(upTo(72) - 6L).plusDays(upTo(2) - 1L);
    }

    Period period() {
        return one(List.of(Period.ofYears(1), Period.ofYears(3), Period.ofMonths(6), Period.ofMonths(18)));
    }
}
