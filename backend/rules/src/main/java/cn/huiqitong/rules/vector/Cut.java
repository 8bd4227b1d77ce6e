package cn.huiqitong.rules.vector;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on the number line: values at or after it lie on its upper side. A day counts as its epoch day, a flag as 0 or 1.
 *
 * @param beyond whether the number itself still lies on the lower side
 */
record Cut(BigDecimal at, boolean beyond) implements Comparable<Cut> {
    static Cut at(BigDecimal number) {
        return new Cut(number.stripTrailingZeros(), false);
    }

    static Cut beyond(BigDecimal number) {
        return new Cut(number.stripTrailingZeros(), true);
    }

    /** Whether a value that compares so with {@link #at} lies on the upper side. */
    boolean passed(int order) {
        return beyond ? order > 0 : order >= 0;
    }

    /** The least integer on the upper side, within the range of a long. */
    long least() {
        BigDecimal whole = at.setScale(0, beyond ? RoundingMode.FLOOR : RoundingMode.CEILING);
        BigDecimal least = beyond ? whole.add(BigDecimal.ONE) : whole;
        return least.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    /** The same place in units of {@code 10^-decimals}. */
    Cut scaled(int decimals) {
        return new Cut(at.scaleByPowerOfTen(decimals), beyond);
    }

    @Override
    public int compareTo(Cut other) {
        int order = at.compareTo(other.at);
        return order == 0 ? Boolean.compare(beyond, other.beyond) : order;
    }
}
