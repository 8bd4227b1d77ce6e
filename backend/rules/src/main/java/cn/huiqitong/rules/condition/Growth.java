package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Growth of a yearly figure up to a year, compared exactly, without rounding. From a base of zero or less no rate can be
 * told, so it stays unknown.
 *
 * @param years over how many yearly steps; always 1 for {@link Form#YOY}
 */
public record Growth(String fact, Form form, int years, YearRef until, Comparison op, BigDecimal value, Origin origin)
        implements Condition {
    /** How the rate is taken. */
    public enum Form {
        /** 同比: over the year before. */
        YOY,
        /** 年均增长率 as the mean of the yearly rates. */
        AVERAGE,
        /** 复合增长率. */
        CAGR;

        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Form> find(String json) {
            return Arrays.stream(values())
                    .filter(form -> form.json().equals(json))
                    .findFirst();
        }
    }

    @Override
    public String kind() {
        return "growth";
    }
}
