package cn.huiqitong.rules.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure or its growth against a published one: 开票增幅高于全市规上工业平均增幅. Published, it is exactly
 * {@link #published()}; not published, it is unknown, and no fact of the firm would help.
 *
 * @param form how the growth is taken; null compares the figure itself
 * @param years over how many yearly steps the growth is; 1 without a form
 * @param year up to which year the growth is, or which year of a yearly fact; null for a plain number
 */
public record Relative(
        String fact,
        Growth.@Nullable Form form,
        int years,
        @Nullable YearRef year,
        Comparison op,
        Reference reference,
        Origin origin)
        implements Condition {
    /** The same question with the published figure put in: a {@link Growth} or a {@link Compare}. */
    public Optional<Condition> published() {
        return reference.threshold().map(value -> {
            if (form == null) {
                return new Compare(fact, op, new Literal.Numeric(value), year, origin);
            }
            return new Growth(fact, form, years, year == null ? YearRef.PREVIOUS : year, op, value, origin);
        });
    }

    @Override
    public String kind() {
        return "relative";
    }
}
