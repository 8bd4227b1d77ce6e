package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.amount.Times;
import cn.huiqitong.rules.evaluation.Scope;
import cn.huiqitong.rules.evaluation.Span;
import cn.huiqitong.rules.text.AmountText;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Another amount, several times or in part. */
final class TimesWorth {
    private TimesWorth() {}

    static Worth of(Times times, Scope scope) {
        Worth of = AmountEstimate.worth(times.of(), scope);
        if (!of.stated()) {
            return of;
        }
        BigDecimal high = of.high();
        BigDecimal most = high == null ? null : high.multiply(times.factor());
        BigDecimal least = of.low().multiply(times.factor());
        List<String> steps = new ArrayList<>(of.steps());
        String step = "再" + AmountText.times(times);
        steps.add(most == null ? step : step + " = " + Spans.text(new Span(least, most), Values::yuan));
        return new Worth(least, most, true, steps, of.missing());
    }
}
