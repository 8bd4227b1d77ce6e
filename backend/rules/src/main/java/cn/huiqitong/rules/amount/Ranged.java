package cn.huiqitong.rules.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Between two sums; what is really granted is decided elsewhere. */
public record Ranged(
        BigDecimal from, BigDecimal to, @Nullable String per) implements Amount {
    @Override
    public String kind() {
        return "range";
    }
}
