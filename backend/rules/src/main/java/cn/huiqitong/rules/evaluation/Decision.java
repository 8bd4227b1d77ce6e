package cn.huiqitong.rules.evaluation;

import java.util.List;

/**
 * A verdict with its reasons as numbers, small enough to store for every firm and item.
 *
 * @param reasons numbers of the deciding conditions, ascending, at least one: those at the ends of the explanation, and
 *     a {@code tiers} whose selecting number is missing and leaves it open. {@link Numbered} says which condition a
 *     number stands for
 */
public record Decision(Verdict verdict, List<Integer> reasons) {
    public Decision {
        reasons = List.copyOf(reasons);
    }
}
