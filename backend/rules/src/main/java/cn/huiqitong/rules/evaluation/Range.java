package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.fact.Coding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Coded values that pass: from low to high, both inclusive, or all others. Nothing lies between when low is above high.
 *
 * @param inside whether those between pass, or those outside
 */
record Range(long low, long high, boolean inside) {
    static final Range ALL = new Range(-Coding.MOST, Coding.MOST, true);
    private static final int DIGITS = 6;
    private static final BigInteger MOST = BigInteger.valueOf(Coding.MOST);

    static Range of(long low, long high) {
        return new Range(low, high, true);
    }

    /** Against a number or a day. */
    static Range of(Comparison op, Literal value) {
        return switch (value) {
            case Literal.Numeric number -> of(op, number.value());
            case Literal.Day day -> of(op, day.value().toEpochDay());
        };
    }

    /** Against a number. Millionths that a threshold falls between are on the right side of it. */
    static Range of(Comparison op, BigDecimal value) {
        return of(op, whole(value, RoundingMode.FLOOR), whole(value, RoundingMode.CEILING));
    }

    /** Against a whole coded value such as a day. */
    static Range of(Comparison op, long value) {
        return of(op, value, value);
    }

    private static Range of(Comparison op, long floor, long ceiling) {
        return switch (op) {
            case EQUAL -> new Range(ceiling, floor, true);
            case NOT_EQUAL -> new Range(ceiling, floor, false);
            case LESS -> of(-Coding.MOST, ceiling - 1);
            case AT_MOST -> of(-Coding.MOST, floor);
            case MORE -> of(Math.min(floor, Coding.MOST - 1) + 1, Coding.MOST);
            case AT_LEAST -> of(ceiling, Coding.MOST);
        };
    }

    Range and(Range other) {
        return of(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** For a value that may be any between two ends. */
    Verdict verdict(long lowest, long highest) {
        if (lowest >= low && highest <= high) {
            return Verdict.of(inside);
        }
        return highest < low || lowest > high ? Verdict.of(!inside) : Verdict.UNKNOWN;
    }

    /** In millionths, within what codes can be. */
    private static long whole(BigDecimal value, RoundingMode rounding) {
        BigInteger millionths =
                value.movePointRight(DIGITS).setScale(0, rounding).toBigInteger();
        return millionths.min(MOST).max(MOST.negate()).longValue();
    }
}
