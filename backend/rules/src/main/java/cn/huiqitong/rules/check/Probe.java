package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.evaluation.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A condition on one axis that can be asked about any point of it.
 *
 * @param marks points where its answer may change
 */
record Probe(Axis axis, List<?> marks, Function<Object, Verdict> ask) {
    static Probe number(Axis axis, Comparison op, BigDecimal value) {
        return number(axis, op, value, List.of(value));
    }

    static Probe number(Axis axis, Comparison op, BigDecimal value, List<BigDecimal> marks) {
        return new Probe(axis, marks, point -> Verdict.of(op.holds(((BigDecimal) point).compareTo(value))));
    }
}
