package cn.huiqitong.rules.vector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a threshold is laid against. Equal subjects are coded once, against all thresholds that any rule has for them. */
sealed interface Subject {
    /** Key of the list whose entries have it; empty for the firms themselves. */
    String space();

    /**
     * A number, a date, a flag or one year of a yearly figure.
     *
     * @param decimals of the longs of its column
     */
    record Figure(String space, String field, @Nullable Integer year, int decimals) implements Subject {}

    /** A sum over a sum, unknown where the latter is zero or less; a plain sum when {@code to} is empty. */
    record Share(String space, List<Addend> of, List<Addend> to) implements Subject {}

    /** The mean of the yearly growth rates from one year to a later one. */
    record Mean(String space, String field, int first, int last) implements Subject {}

    /** A code, codes or text, sorted into classes by what the rules ask of it. */
    record Category(String space, String field) implements Subject {}
}
