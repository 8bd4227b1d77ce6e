package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.Per;
import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.evaluation.Scope;
import cn.huiqitong.rules.evaluation.Span;
import cn.huiqitong.rules.text.AmountText;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fixed sum times how many there are. */
final class FixedWorth {
    private FixedWorth() {}

    static Worth of(Fixed fixed, Scope scope) {
        Quantity count = fixed.count();
        String each = AmountText.per(fixed.per()) + Values.yuan(fixed.value());
        if (count == null) {
            return Per.firm(fixed.per())
                    ? Worth.exact(fixed.value(), List.of(each))
                    : Worth.unknown(List.of(each), List.of());
        }
        List<Missing> missing = Quantities.missing(count, scope);
        return Quantities.span(count, scope)
                .map(number -> times(fixed, number, each, missing))
                .orElseGet(() -> Worth.unknown(List.of(each), missing));
    }

    private static Worth times(Fixed fixed, Span number, String each, List<Missing> missing) {
        Span total = new Span(times(fixed.value(), number.low()), times(fixed.value(), number.high()));
        String unit = unit(fixed);
        String step = each + " × " + Spans.factor(number, one -> Values.number(one, unit)) + " = "
                + Spans.text(total, Values::yuan);
        return Worth.of(total, List.of(step), missing);
    }

    private static String unit(Fixed fixed) {
        String per = fixed.per();
        return fixed.count() instanceof Quantity.Units ? "份" : per == null ? "" : per;
    }

    private static @Nullable BigDecimal times(BigDecimal value, @Nullable BigDecimal number) {
        return number == null ? null : value.multiply(number);
    }
}
