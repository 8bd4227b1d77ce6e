package cn.huiqitong.rules.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Another amount several times or in part: 36 months of it, half of it, 1.3 times as much.
 *
 * @param factor above zero
 * @param text why, in the document's words (按月发放36个月, 减半)
 */
public record Times(BigDecimal factor, @Nullable String text, Amount of) implements Amount {
    @Override
    public String kind() {
        return "times";
    }
}
