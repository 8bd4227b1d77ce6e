package cn.huiqitong.rules.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** At most this sum; what is really granted is decided elsewhere. */
public record UpTo(BigDecimal cap, @Nullable String per) implements Amount {
    @Override
    public String kind() {
        return "upTo";
    }
}
