package cn.huiqitong.rules.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Facts as whole numbers that compare like the facts: a number in millionths, a date in days since 1970, a flag as 0 or
 * 1, a code as its place in the code system. What is present and has no such form is 0.
 */
public final class Coding {
    /** Nothing is known. */
    public static final long MISSING = Long.MIN_VALUE;
    /** A number that millionths cannot hold; only the exact number can be compared. */
    public static final long INEXACT = Long.MIN_VALUE + 1;
    /** Above every code, and its negative below; for ends that are open. */
    public static final long MOST = Long.MAX_VALUE;
    /** Set on the place of a code that is not listed itself: the place is then that of its longest listed prefix. */
    public static final long UNLISTED = 1L << 32;

    private static final int DIGITS = 6;
    private static final int LONGEST = 18;
    private static final long[] TENS = tens();

    private Coding() {}

    static long of(@Nullable Object value, @Nullable CodeSystem system) {
        if (value == null) {
            return MISSING;
        }
        return switch (value) {
            case BigDecimal number -> of(number);
            case LocalDate day -> day.toEpochDay();
            case Boolean flag -> flag ? 1 : 0;
            case String code -> system == null ? 0 : system.place(code);
            default -> 0;
        };
    }

    /** A number in millionths, or {@link #INEXACT}. */
    public static long of(BigDecimal number) {
        int shift = DIGITS - number.scale();
        if (shift < 0 || shift > LONGEST) {
            return INEXACT;
        }
        BigInteger unscaled = number.unscaledValue();
        return unscaled.bitLength() < Long.SIZE - 1 ? shifted(unscaled.longValue(), shift) : INEXACT;
    }

    /** Ten to a power, or 0 when it is too large. */
    public static long ten(int power) {
        return power >= 0 && power <= LONGEST ? TENS[power] : 0;
    }

    private static long shifted(long unscaled, int shift) {
        return Math.abs(unscaled) < MOST / TENS[shift] ? unscaled * TENS[shift] : INEXACT;
    }

    private static long[] tens() {
        long[] tens = new long[LONGEST + 1];
        tens[0] = 1;
        for (int power = 1; power <= LONGEST; power++) {
            tens[power] = tens[power - 1] * 10;
        }
        return tens;
    }
}
