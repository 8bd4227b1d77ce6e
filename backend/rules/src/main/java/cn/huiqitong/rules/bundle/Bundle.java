package cn.huiqitong.rules.bundle;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best choice.
 *
 * @param total exact, of what is chosen after all caps
 * @param chosen in the order of the options
 * @param excluded in the order of the options
 */
public record Bundle(BigDecimal total, List<Chosen> chosen, List<Excluded> excluded) {
    /**
     * An option that is taken.
     *
     * @param counted what of its amount still counts under the caps on totals
     */
    public record Chosen(String itemId, @Nullable String project, BigDecimal amount, BigDecimal counted) {}

    /**
     * An option that is left out.
     *
     * @param group one group that keeps it out
     * @param because the chosen items of that group; never empty
     */
    public record Excluded(
            String itemId, @Nullable String project, BigDecimal amount, ExclusionGroup group, List<String> because) {
        public Excluded {
            because = List.copyOf(because);
        }
    }

    public Bundle {
        chosen = List.copyOf(chosen);
        excluded = List.copyOf(excluded);
    }
}
