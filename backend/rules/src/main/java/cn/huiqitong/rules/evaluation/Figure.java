package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one value of a firm is read.
 *
 * @param year of a yearly fact; {@link #PLAIN} for the other types
 */
record Figure(int slot, int year) {
    static final int PLAIN = 0;

    /** As {@link Coding} has it. */
    long coded(Facts facts) {
        return year == PLAIN ? facts.coded(slot) : facts.coded(slot, year);
    }

    /** A number; null when it is not known. */
    @Nullable BigDecimal number(Facts facts) {
        return year == PLAIN ? facts.number(slot) : facts.number(slot, year);
    }

    boolean missing(Facts facts) {
        return coded(facts) == Coding.MISSING;
    }
}
