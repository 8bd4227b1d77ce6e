package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Coding;
import java.math.BigDecimal;

/**
 * An exact number that one figure is compared with times another, as a fraction of whole numbers.
 *
 * @param over 0 when the fraction needs larger numbers
 */
record Factor(BigDecimal exact, long times, long over) {
    static Factor of(BigDecimal exact) {
        boolean small = exact.unscaledValue().bitLength() < Long.SIZE;
        long over = small ? Coding.ten(exact.scale()) : 0;
        return new Factor(exact, over == 0 ? 0 : exact.unscaledValue().longValue(), over);
    }

    /** Whether {@link #order} can be asked. */
    boolean small() {
        return over != 0;
    }

    /** How a figure compares with the base times this, both coded. In 128 bits. */
    int order(long figure, long base) {
        int high = Long.compare(Math.multiplyHigh(figure, over), Math.multiplyHigh(base, times));
        return high == 0 ? Long.compareUnsigned(figure * over, base * times) : high;
    }

    /** The same for exact numbers. */
    int order(BigDecimal figure, BigDecimal base) {
        return figure.compareTo(base.multiply(exact));
    }
}
