package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.form.Bare;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which conditions can be asked about points, and on which axis. */
final class Probes {
    private Probes() {}

    /** Null for groups, judgements and conditions of which only equal ones can be compared. */
    static @Nullable Probe of(Condition condition, Fields fields) {
        return switch (condition) {
            case Compare compare -> compare(compare, fields);
            case Between between -> between(between, fields);
            case In in -> in(in, fields);
            case Is is ->
                new Probe(
                        new Axis(Axis.Kind.VALUE, is.fact()),
                        List.of(true, false),
                        point -> Verdict.of(point.equals(is.value())));
            case Age age -> SampleDays.probe(age, age.fact(), fields);
            case Within within -> SampleDays.probe(within, within.fact(), fields);
            case Ratio ratio -> number(ratio, ratio.op(), ratio.value());
            case Growth growth -> number(growth, growth.op(), growth.value());
            case Formula formula -> number(formula, formula.op(), formula.value());
            case Sum sum -> number(sum, sum.op(), sum.value());
            case Count count -> count(count.selection(), count.op(), count.value());
            case Some some -> count(some.selection(), Comparison.MORE, BigDecimal.ZERO);
            case None none -> count(none.selection(), Comparison.EQUAL, BigDecimal.ZERO);
            case Score score -> ScoreBounds.probe(score);
            case Relative relative ->
                relative.published().map(one -> of(one, fields)).orElse(null);
            default -> null;
        };
    }

    static Axis number(String fact, @Nullable YearRef year) {
        return new Axis(Axis.Kind.NUMBER, year == null ? fact : fact + "@" + year.json());
    }

    private static Probe number(Condition condition, Comparison op, BigDecimal value) {
        return Probe.number(new Axis(Axis.Kind.NUMBER, Bare.subject(condition)), op, value);
    }

    private static Probe count(Selection selection, Comparison op, BigDecimal value) {
        Axis axis = new Axis(Axis.Kind.WHOLE, selection.list() + Bare.of(selection.filter()) + selection.dateField());
        return Probe.number(axis, op, value);
    }

    private static Probe compare(Compare compare, Fields fields) {
        return compare.value() instanceof Literal.Numeric number
                ? Probe.number(number(compare.fact(), compare.year()), compare.op(), number.value())
                : SampleDays.probe(compare, compare.fact(), fields);
    }

    private static Probe between(Between between, Fields fields) {
        if (between.from() instanceof Literal.Day || between.to() instanceof Literal.Day) {
            return SampleDays.probe(between, between.fact(), fields);
        }
        List<BigDecimal> marks = Stream.of(between.from(), between.to())
                .filter(Objects::nonNull)
                .map(end -> ((Literal.Numeric) end).value())
                .toList();
        return new Probe(number(between.fact(), between.year()), marks, point -> Verdict.of(inside(between, point)));
    }

    private static boolean inside(Between between, Object point) {
        Literal value = new Literal.Numeric((BigDecimal) point);
        Literal from = between.from();
        Literal to = between.to();
        return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
    }

    /** Of several codes at once nothing can be said by points. */
    private static @Nullable Probe in(In in, Fields fields) {
        FactField field = fields.get(in.fact());
        if (field.type() == FactType.CODES) {
            return null;
        }
        return field.codeSystem() == null
                ? new Probe(
                        new Axis(Axis.Kind.TEXT, in.fact()),
                        in.codes(),
                        point -> Verdict.of(in.codes().contains(point.toString())))
                : SampleCodes.probe(in, fields.catalog().codeSystem(field.codeSystem()));
    }
}
