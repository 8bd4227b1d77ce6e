package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of figures, or one sum over another, against a threshold: 裁员率 =（年初参保 − 年末参保 − 退休死亡）÷ 月均参保.
 * Exact. Unknown as soon as one term is unknown, and where {@code to} comes out at zero or less: there is no share of
 * nothing.
 *
 * @param name what the result is called (裁员率); null when it has no name
 * @param of at least one term, all in one unit
 * @param to what the sum is divided by, all in one unit; empty for the plain sum
 * @param value in the unit of {@code of}; a decimal share when {@code to} has the same unit
 */
public record Formula(
        @Nullable String name, List<Term> of, List<Term> to, Comparison op, BigDecimal value, Origin origin)
        implements Condition {
    public Formula {
        of = List.copyOf(of);
        to = List.copyOf(to);
    }

    @Override
    public String kind() {
        return "formula";
    }
}
