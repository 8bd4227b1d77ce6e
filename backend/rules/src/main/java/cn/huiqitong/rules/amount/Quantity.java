package cn.huiqitong.rules.amount;

import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.YearRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number taken from a firm's facts. */
public sealed interface Quantity {
    /** A number fact, or one year of a yearly fact. */
    record OfFact(String fact, @Nullable YearRef year) implements Quantity {}

    /** How many entries of a list fit. */
    record Counted(Selection selection) implements Quantity {}

    /** Sum of a number field over the fitting entries of a list. */
    record Summed(Selection selection, String field) implements Quantity {}

    /** A sum of figures times factors, such as the difference of two years; unknown as soon as one of them is. */
    record Linear(List<Term> terms) implements Quantity {
        public Linear {
            terms = List.copyOf(terms);
        }
    }

    /** How often {@code each} fits wholly into another number: 每净增1000万元计一份. Below zero is none. */
    record Units(BigDecimal each, Quantity of) implements Quantity {}

    /** Another number, but at most this. */
    record Limited(BigDecimal most, Quantity of) implements Quantity {}
}
