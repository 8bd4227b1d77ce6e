package cn.huiqitong.rules.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share of a base.
 *
 * @param rate as a decimal: 60% is 0.6
 * @param base what it is a share of; null when the catalog has no such figure
 * @param baseText the base in the document's words
 * @param cap the upper limit that the document names first, counted by {@code per}
 * @param caps further limits at other levels
 * @param reduction whether it lowers what the firm owes instead of being paid out
 */
public record Rate(
        BigDecimal rate,
        @Nullable Quantity base,
        @Nullable String baseText,
        @Nullable BigDecimal cap,
        @Nullable String per,
        List<Cap> caps,
        boolean reduction)
        implements Amount {
    public Rate {
        caps = List.copyOf(caps);
    }

    /** Every limit, the first-named one included. */
    public List<Cap> limits() {
        List<Cap> limits = new ArrayList<>();
        if (cap != null) {
            limits.add(new Cap(per, cap));
        }
        limits.addAll(caps);
        return List.copyOf(limits);
    }

    @Override
    public String kind() {
        return "rate";
    }
}
