package cn.huiqitong.rules.evaluation;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A range of numbers in words. */
final class SpanText {
    private SpanText() {}

    /** 3项; 3项至5项; null where nothing is known. */
    static @Nullable String of(Span span, Function<BigDecimal, String> text) {
        BigDecimal low = span.low();
        BigDecimal high = span.high();
        if (low == null || high == null) {
            return null;
        }
        return span.exact() ? text.apply(low) : text.apply(low) + "至" + text.apply(high);
    }
}
