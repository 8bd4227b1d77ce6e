package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A number or a date that facts are compared with. */
public sealed interface Literal {
    /** A number in the field's unit. */
    record Numeric(BigDecimal value) implements Literal {}

    /** A day. */
    record Day(LocalDate value) implements Literal {}

    /** Order against a literal of the same sort; comparing a number with a day is a bug. */
    default int compareTo(Literal other) {
        if (this instanceof Numeric mine && other instanceof Numeric theirs) {
            return mine.value().compareTo(theirs.value());
        }
        if (this instanceof Day mine && other instanceof Day theirs) {
            return mine.value().compareTo(theirs.value());
        }
        throw new IllegalArgumentException("not comparable: " + this + " and " + other);
    }
}
