package cn.huiqitong.request.board;

import cn.huiqitong.request.board.StatisticsView.RateView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps small numbers from being published, and from being worked out from what is published. */
final class SmallCells {

    /** A number below it, other than 0, is not told. */
    static final int LEAST = 5;

    private SmallCells() {}

    /** Null for what is not told. */
    static @Nullable Long told(long count) {
        return small(count) ? null : count;
    }

    /**
     * Parts of a sum that is told itself. A single one left out could be worked out from the others, and so could several
     * that are little together: the smallest of the others, but for 0, goes with them until neither holds.
     */
    static List<@Nullable Long> told(List<Long> parts) {
        Set<Integer> hidden = IntStream.range(0, parts.size())
                .filter(at -> small(parts.get(at)))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        while (givenAway(hidden, parts)) {
            Optional<Integer> next = IntStream.range(0, parts.size())
                    .boxed()
                    .filter(at -> !hidden.contains(at) && parts.get(at) > 0)
                    .min(Comparator.comparing(parts::get));
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
        }
        List<@Nullable Long> told = new ArrayList<>();
        IntStream.range(0, parts.size()).forEach(at -> told.add(hidden.contains(at) ? null : parts.get(at)));
        return told;
    }

    private static boolean givenAway(Set<Integer> hidden, List<Long> parts) {
        return hidden.size() == 1 || small(hidden.stream().mapToLong(parts::get).sum());
    }

    /** A share is told when neither it nor what is left of the whole is small. */
    static @Nullable RateView told(RateView rate) {
        return small(rate.numerator()) || small(rate.denominator() - rate.numerator()) || small(rate.denominator())
                ? null
                : rate;
    }

    private static boolean small(long count) {
        return count > 0 && count < LEAST;
    }
}
