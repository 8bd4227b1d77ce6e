package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions into nodes, those over firms or, for {@code where}, those over the entries of a list.
 *
 * @param space key of the list, empty for firms
 */
record Compiler(Graph graph, String space, Fields fields, LocalDate asOf) {
    /** The reference of the condition's node. */
    int of(Condition condition) {
        return switch (condition) {
            case All all -> graph.every(space, all.of().stream().map(this::of).toList());
            case Any any -> graph.any(space, any.of().stream().map(this::of).toList());
            case Not not -> Graph.not(of(not.of()));
            case Compare compare -> compare(compare);
            case Between between -> between(between);
            case In in -> in(in);
            case Is is -> is(is);
            case Age age -> Days.of(age, asOf).ask(graph, figure(age.fact(), null));
            case Within within -> Days.of(within.window(), asOf).ask(graph, figure(within.fact(), null));
            case Ratio ratio -> Asking.ordered(graph, rates().of(ratio), ratio.op(), ratio.value());
            case Growth growth -> Asking.ordered(graph, rates().of(growth), growth.op(), Rates.threshold(growth));
            case Formula formula -> Asking.ordered(graph, rates().of(formula), formula.op(), formula.value());
            case Relative relative -> relative.published().map(this::of).orElseGet(this::never);
            case Recognition recognition -> some(recognition.selection(asOf));
            case Some some -> some(some.selection());
            case None none -> Graph.not(some(none.selection()));
            case Count count -> count(count);
            case Sum sum -> sum(sum);
            case Tiers tiers -> tiers(tiers);
            case Score score -> new Scores(this).of(score);
            case Judgement judgement -> never();
        };
    }

    private int compare(Compare compare) {
        return Asking.ordered(graph, figure(compare.fact(), compare.year()), compare.op(), number(compare.value()));
    }

    private int between(Between between) {
        Subject subject = figure(between.fact(), between.year());
        Literal from = between.from();
        Literal to = between.to();
        if (from == null && to != null) {
            return Asking.ordered(graph, subject, Comparison.AT_MOST, number(to));
        }
        Cut first = from == null ? null : Cut.at(number(from));
        return graph.ref(new Node.Interval(subject, first, to == null ? null : Cut.beyond(number(to))));
    }

    private int in(In in) {
        List<String> codes = in.codes().stream().sorted().distinct().toList();
        return graph.ref(new Node.Member(new Subject.Category(space, in.fact()), codes));
    }

    private int is(Is is) {
        int set = Asking.above(graph, figure(is.fact(), null), Cut.at(BigDecimal.ONE));
        return is.value() ? set : Graph.not(set);
    }

    private int some(Selection selection) {
        return graph.ref(new Node.Many(selection.list(), fits(selection), 1));
    }

    private int count(Count count) {
        int fits = fits(count.selection());
        String list = count.selection().list();
        return Asking.ranged(
                graph,
                space,
                count.op(),
                count.value(),
                cut -> graph.ref(new Node.Many(list, fits, Math.max(0, cut.least()))));
    }

    private int sum(Sum sum) {
        Selection selection = sum.selection();
        Node.Summed summed = new Node.Summed(selection.list(), fits(selection), sum.field());
        return Asking.ranged(graph, space, sum.op(), sum.value(), cut -> graph.ref(new Node.Total(summed, cut)));
    }

    /** The tier that the number selects, or what all tiers agree on. */
    private int tiers(Tiers tiers) {
        Subject on = figure(tiers.on(), tiers.year());
        Cut from = null;
        List<Integer> selected = new ArrayList<>();
        List<Integer> agreed = new ArrayList<>();
        for (Tiers.Tier tier : tiers.tiers()) {
            Cut to = tier.upTo() == null ? null : Cut.beyond(tier.upTo());
            int then = of(tier.then());
            selected.add(graph.every(space, List.of(graph.ref(new Node.Interval(on, from, to)), then)));
            agreed.add(then);
            from = to == null || from == null || to.compareTo(from) > 0 ? to : from;
        }
        selected.add(graph.every(space, agreed));
        return graph.any(space, selected);
    }

    private int fits(Selection selection) {
        FactField list = fields.get(selection.list());
        return new Compiler(graph, selection.list(), fields.within(list), asOf).of(selection.filter());
    }

    private int never() {
        return graph.ref(new Node.Never(space));
    }

    private Rates rates() {
        return new Rates(space, fields, asOf);
    }

    private Subject figure(String key, @Nullable YearRef year) {
        FactField field = fields.get(key);
        return switch (field.type()) {
            case YEARLY -> new Subject.Figure(space, key, year(key, year), Columns.DECIMALS);
            case NUMBER -> new Subject.Figure(space, key, null, Columns.DECIMALS);
            case DATE, FLAG -> new Subject.Figure(space, key, null, 0);
            case TEXT, CODE, CODES, LIST -> throw new IllegalArgumentException("not a figure: " + key);
        };
    }

    private int year(String key, @Nullable YearRef year) {
        if (year == null) {
            throw new IllegalArgumentException("yearly fact without a year: " + key);
        }
        return year.in(asOf);
    }

    private static BigDecimal number(Literal literal) {
        return switch (literal) {
            case Literal.Numeric numeric -> numeric.value();
            case Literal.Day day -> Days.number(day.value());
        };
    }
}
