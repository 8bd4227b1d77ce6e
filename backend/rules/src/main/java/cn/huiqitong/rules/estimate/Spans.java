package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.evaluation.Span;
import java.math.BigDecimal;
import java.util.function.Function;

/** A range of numbers in words, open ends included. */
final class Spans {
    private Spans() {}

    static String text(Span span, Function<BigDecimal, String> text) {
        BigDecimal low = span.low();
        BigDecimal high = span.high();
        if (low == null) {
            return high == null ? "未知" : "最多" + text.apply(high);
        }
        if (high == null) {
            return "至少" + text.apply(low);
        }
        return span.exact() ? text.apply(low) : text.apply(low) + "至" + text.apply(high);
    }

    /** The same as a factor: a range stands in brackets. */
    static String factor(Span span, Function<BigDecimal, String> text) {
        return span.exact() ? text(span, text) : "（" + text(span, text) + "）";
    }
}
