package cn.huiqitong.bench;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.condition.YearRef;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules with every kind of condition. */
final class RichRules {
    private final Draw draw = new Draw(815);
    private final SimpleRules simple = new SimpleRules(0);
    private final int count;

    RichRules(int count) {
        this.count = count;
    }

    List<Rule> list() {
        return IntStream.range(0, count).mapToObj(i -> new Rule(tree(2), null)).toList();
    }

    private Condition tree(int depth) {
        List<Condition> children =
                Stream.generate(() -> child(depth)).limit(2L + draw.below(4)).toList();
        return draw.chance(depth == 2 ? 0.8 : 0.4) ? new All(children, Origin.NONE) : new Any(children, Origin.NONE);
    }

    private Condition child(int depth) {
        return switch (depth == 0 ? 3 : draw.weighted(.2, .07, .05, .68)) {
            case 0 -> tree(depth - 1);
            case 1 -> new Not(child(depth - 1), Origin.NONE);
            case 2 ->
                new Tiers(
                        "headcount",
                        null,
                        List.of(new Tiers.Tier(BigDecimal.valueOf(30), leaf()), new Tiers.Tier(null, leaf())),
                        Origin.NONE);
            default -> leaf();
        };
    }

    private Condition leaf() {
        return switch (draw.weighted(.40, .06, .05, .05, .05, .05, .08, .06, .06, .04, .04, .03, .015, .015)) {
            case 0 -> simple.leaf();
            case 1 -> new Age("establishedOn", period(), null, null, Origin.NONE);
            case 2 -> new Within("establishedOn", new Window(period(), null, null, null), Origin.NONE);
            case 3 -> new Ratio("research", "sales", YearRef.PREVIOUS, 1 + draw.below(3), op(), share(), Origin.NONE);
            case 4 -> growth();
            case 5 -> new Compare("sales", op(), numeric(400 + draw.below(2000)), YearRef.PREVIOUS, Origin.NONE);
            case 6 -> recognition();
            case 7 -> new None(accidents(), Origin.NONE);
            case 8 -> draw.chance(0.5) ? place() : new In("clusters", draw.some(RichCatalog.CLUSTERS, 2), Origin.NONE);
            case 9 -> new Count(honours(), op(), BigDecimal.valueOf(1 + draw.below(2)), Origin.NONE);
            case 10 -> new Sum(projects(), "investment", op(), BigDecimal.valueOf(200 + draw.below(900)), Origin.NONE);
            case 11 -> formula();
            case 12 -> score();
            default -> draw.chance(0.5) ? new Judgement("专家", Origin.NONE) : new Some(projects(), Origin.NONE);
        };
    }

    private Condition growth() {
        Growth.Form form = draw.one(List.of(Growth.Form.values()));
        int years = form == Growth.Form.YOY ? 1 : 2 + draw.below(2);
        return new Growth("sales", form, years, YearRef.PREVIOUS, op(), share(), Origin.NONE);
    }

    private Condition recognition() {
        return new Recognition(
                draw.some(RichCatalog.HONOURS, 1 + draw.below(3)),
                draw.chance(0.4) ? List.of(draw.one(RichCatalog.LEVELS)) : List.of(),
                draw.chance(0.3) ? true : null,
                draw.chance(0.4) ? new Window(period(), null, null, null) : Window.ANY,
                draw.chance(0.4),
                Origin.NONE);
    }

    private Condition place() {
        String city = "K" + (1 + draw.below(4));
        return new In("place", draw.chance(0.4) ? List.of(city) : List.of(city + "U", city + "5"), Origin.NONE);
    }

    private Condition formula() {
        List<Term> of = List.of(
                new Term("insured", YearRef.PREVIOUS, BigDecimal.ONE),
                new Term("insured", YearRef.CURRENT, BigDecimal.ONE.negate()));
        return new Formula(
                null, of, List.of(Term.of("insured", YearRef.PREVIOUS)), Comparison.AT_MOST, share(), Origin.NONE);
    }

    private Condition score() {
        List<Score.Case> cases = List.of(
                new Score.Case(simple.leaf(), BigDecimal.valueOf(30)),
                new Score.Case(simple.leaf(), BigDecimal.valueOf(15)));
        List<Score.Part> parts = List.of(
                new Score.Part("一", BigDecimal.valueOf(30), cases, null, null),
                new Score.Part(
                        "二",
                        BigDecimal.valueOf(40),
                        List.of(new Score.Case(simple.leaf(), BigDecimal.valueOf(40))),
                        BigDecimal.TEN,
                        null));
        return new Score(null, parts, Comparison.AT_LEAST, BigDecimal.valueOf(50), Origin.NONE);
    }

    private Selection honours() {
        return new Selection("honours", in("name", RichCatalog.HONOURS), null, Selection.DEFAULT_DATE_FIELD);
    }

    private Selection accidents() {
        return new Selection(
                "accidents",
                draw.chance(0.5) ? in("severity", RichCatalog.SEVERITIES) : null,
                period(),
                Selection.DEFAULT_DATE_FIELD);
    }

    private Selection projects() {
        return new Selection("projects", null, maybe(period()), Selection.DEFAULT_DATE_FIELD);
    }

    private In in(String fact, List<String> codes) {
        return new In(fact, draw.some(codes, 1 + draw.below(2)), Origin.NONE);
    }

    private @Nullable Period maybe(Period period) {
        return draw.chance(0.5) ? period : null;
    }

    private Period period() {
        return draw.one(List.of(
                Period.ofYears(1), Period.ofYears(2), Period.ofYears(3), Period.ofMonths(18), Period.ofYears(5)));
    }

    private Comparison op() {
        return draw.chance(0.8) ? Comparison.AT_LEAST : Comparison.LESS;
    }

    private static Literal numeric(int value) {
        return new Literal.Numeric(BigDecimal.valueOf(value));
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(5L + draw.below(30), 2);
    }
}
