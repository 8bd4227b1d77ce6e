package cn.huiqitong.rules.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Not less than this sum. */
public record AtLeast(BigDecimal value, @Nullable String per) implements Amount {
    @Override
    public String kind() {
        return "atLeast";
    }
}
