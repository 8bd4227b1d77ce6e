package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact quotient.
 *
 * @param below always positive
 */
record Fraction(BigDecimal above, BigDecimal below) {
    static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);
    private static final int SHOWN_DIGITS = 2;
    private static final int MOST_MORE = 6;

    Fraction {
        if (below.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + below);
        }
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction dividedBy(int count) {
        return new Fraction(above, below.multiply(BigDecimal.valueOf(count)));
    }

    int compareTo(BigDecimal value) {
        return above.compareTo(value.multiply(below));
    }

    /**
     * As a percentage with two digits; with more where rounding would show the threshold although it is not reached or
     * passed exactly.
     */
    String percent(BigDecimal threshold) {
        return Scalars.plain(shown(threshold, SHOWN_DIGITS + 2).movePointRight(2))
                        .toPlainString() + "%";
    }

    /** As a number with two digits, or more as for {@link #percent}. */
    BigDecimal shown(BigDecimal threshold) {
        return shown(threshold, SHOWN_DIGITS);
    }

    private BigDecimal shown(BigDecimal threshold, int fewest) {
        int digits = fewest;
        BigDecimal shown = rounded(digits);
        while (compareTo(threshold) != 0 && shown.compareTo(threshold) == 0 && digits < fewest + MOST_MORE) {
            digits++;
            shown = rounded(digits);
        }
        return shown;
    }

    double approximate() {
        return above.divide(below, MathContext.DECIMAL64).doubleValue();
    }

    private BigDecimal rounded(int digits) {
        return above.divide(below, digits, RoundingMode.HALF_UP);
    }
}
