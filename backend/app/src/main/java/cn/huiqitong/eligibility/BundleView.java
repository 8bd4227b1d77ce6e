package cn.huiqitong.eligibility;

import cn.huiqitong.policy.ClauseView;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best package: of the met items those that come to the largest total, under what excludes or caps what.
 *
 * @param total in 元, exact, of certain and at-most amounts
 * @param open met items that pay but whose amount cannot be told; they are in neither list
 */
@Serdeable
public record BundleView(
        BigDecimal total, String totalText, List<BundleItemView> chosen, List<ExcludedItemView> excluded, int open) {
    public BundleView {
        chosen = List.copyOf(chosen);
        excluded = List.copyOf(excluded);
    }

    /** @param counted what of the amount still counts under a cap on several items */
    @Serdeable
    public record BundleItemView(
            String itemId, String title, BigDecimal amount, String amountText, BigDecimal counted) {}

    /**
     * @param kind HIGHEST, EXCLUSIVE, TOTAL_CAP or PER_PROJECT
     * @param because one sentence that names the item kept instead
     */
    @Serdeable
    public record ExcludedItemView(
            String itemId,
            String title,
            BigDecimal amount,
            String amountText,
            String kind,
            String because,
            @Nullable ClauseView clause) {}
}
