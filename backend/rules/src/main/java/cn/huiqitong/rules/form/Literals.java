package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Thresholds, of the type of the field they are compared with and plausible in its unit. */
final class Literals {
    static final Set<FactType> COMPARABLE =
            Collections.unmodifiableSet(EnumSet.of(FactType.NUMBER, FactType.YEARLY, FactType.DATE));
    static final Set<FactType> NUMERIC = Collections.unmodifiableSet(EnumSet.of(FactType.NUMBER, FactType.YEARLY));
    private static final Set<String> WHOLE_UNITS = Set.of("人", "项", "件", "个", "家", "次");

    private Literals() {}

    /** The threshold in a property; null when absent or after an error. */
    static @Nullable Literal read(String key, FactField field, Source source) {
        if (field.type() == FactType.DATE) {
            LocalDate day = source.json().date(key);
            return day == null ? null : new Literal.Day(day);
        }
        BigDecimal number = source.json().number(key);
        if (number == null) {
            return null;
        }
        checkUnit(key, number, field, source);
        return new Literal.Numeric(number);
    }

    /** A share above 100% is almost always a percentage written as 3 instead of 0.03. */
    static void checkShare(String key, BigDecimal value, Source source) {
        if (value.abs().compareTo(BigDecimal.ONE) > 0) {
            source.error(ErrorCode.IMPLAUSIBLE_VALUE, key, "比率应写成小数，3% 写 0.03");
        }
    }

    private static void checkUnit(String key, BigDecimal value, FactField field, Source source) {
        String unit = field.unit();
        if (field.ratio()) {
            checkShare(key, value, source);
        } else if (unit != null && WHOLE_UNITS.contains(unit) && value.scale() > 0) {
            source.error(ErrorCode.IMPLAUSIBLE_VALUE, key, field.label() + "以“" + unit + "”计，应是整数");
        }
    }
}
