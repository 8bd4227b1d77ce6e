package cn.huiqitong.rules.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** JSON scalars as Java values; null where the value is of another type or malformed. */
public final class Scalars {
    private static final int LONGEST_NUMBER = 60;
    private static final int LARGEST_SCALE = 40;

    private Scalars() {}

    /** Exact number without trailing zeros, so that 1.50 and 1.5 are the same value. */
    public static @Nullable BigDecimal number(@Nullable Object raw) {
        BigDecimal number = raw == null ? null : parse(raw);
        if (number == null || Math.abs(number.scale()) > LARGEST_SCALE || number.precision() > LONGEST_NUMBER) {
            return null;
        }
        return plain(number);
    }

    /** The same number without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static @Nullable LocalDate date(@Nullable Object raw) {
        if (raw instanceof LocalDate date) {
            return date;
        }
        return raw instanceof String text ? date(text) : null;
    }

    /** ISO period of years, months or days, longer than nothing. */
    public static @Nullable Period period(@Nullable Object raw) {
        if (!(raw instanceof String text)) {
            return null;
        }
        try {
            Period period = Period.parse(text);
            return period.isNegative() || period.isZero() ? null : period;
        } catch (DateTimeParseException notAPeriod) {
            return null;
        }
    }

    /** Whole number between the bounds. */
    public static @Nullable Integer whole(@Nullable Object raw, int from, int to) {
        BigDecimal number = number(raw);
        if (number == null || number.scale() > 0) {
            return null;
        }
        boolean inside =
                number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0;
        return inside ? number.intValueExact() : null;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static @Nullable BigDecimal parse(Object raw) {
        return switch (raw) {
            case BigDecimal number -> number;
            case BigInteger number -> new BigDecimal(number);
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case Short number -> BigDecimal.valueOf(number);
            case Double number -> Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
            case Float number -> Float.isFinite(number) ? new BigDecimal(number.toString()) : null;
            case String text -> parse(text);
            default -> null;
        };
    }

    private static @Nullable BigDecimal parse(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
