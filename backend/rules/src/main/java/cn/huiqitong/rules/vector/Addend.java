package cn.huiqitong.rules.vector;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A column times a factor, as part of a sum.
 *
 * @param year which year of a yearly field, null for the other fields
 */
record Addend(String field, @Nullable Integer year, BigDecimal factor) {
    static Addend of(String field, @Nullable Integer year, BigDecimal factor) {
        return new Addend(field, year, factor.stripTrailingZeros());
    }
}
