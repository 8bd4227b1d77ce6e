package cn.huiqitong.rules;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.condition.YearRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Random conditions without children. */
final class RandomLeaves {
    private static final Map<String, List<String>> CODES = Map.of(
            "region", List.of("32", "3206", "320600-URBAN", "320613", "320623", "3205"),
            "industry", List.of("C", "C34", "C35", "C3562", "H62"),
            "size", List.of("LARGE", "SME", "MEDIUM", "SMALL", "MICRO"),
            "clusters", List.of("SHIP", "ENERGY", "TEXTILE"));
    private static final Map<String, String> DATE_FIELDS =
            Map.of("honours", "recognisedOn", "accidents", "on", "hires", "hiredOn");
    private final Dice dice;
    private final RandomTables tables;

    RandomLeaves(Dice dice) {
        this.dice = dice;
        this.tables = new RandomTables(dice, this);
    }

    Condition leaf() {
        return switch (dice.upTo(16)) {
            case 0 -> new Compare("headcount", op(), numeric(), null, origin());
            case 1 -> new Compare("revenue", op(), numeric(), year(), origin());
            case 2 -> between();
            case 3 -> in();
            case 4 -> new Is(dice.one(List.of("legalPerson", "seriousDishonesty")), dice.chance(50), origin());
            case 5 -> age();
            case 6 -> new Within("establishedOn", window(), origin());
            case 7 -> ratio();
            case 8 -> growth();
            case 9 -> recognition();
            case 10 -> new Some(selection(list()), origin());
            case 11 -> new None(selection(list()), origin());
            case 12 -> countOrSum();
            case 13 -> tables.formula();
            case 14 -> tables.score();
            case 15 -> tables.relative();
            default -> new Judgement("市工信局", new Origin(null, "择优"));
        };
    }

    Origin origin() {
        return new Origin(
                dice.maybe(30, () -> new Clause("doc-1", dice.maybe(50, () -> "第一条"))), dice.maybe(30, () -> "原文"));
    }

    YearRef year() {
        return dice.one(List.of(YearRef.CURRENT, YearRef.PREVIOUS, new YearRef.Back(2), new YearRef.Fixed(2022)));
    }

    Selection selection(String list) {
        String date = DATE_FIELDS.getOrDefault(list, Selection.DEFAULT_DATE_FIELD);
        boolean dated = DATE_FIELDS.containsKey(list) && dice.chance(50);
        return new Selection(
                list,
                dice.maybe(70, () -> where(list)),
                dated ? dice.period() : null,
                dated ? date : Selection.DEFAULT_DATE_FIELD);
    }

    /** Figures in 元 or in 人, added up. */
    List<Term> terms(boolean money) {
        return tables.terms(money);
    }

    private Condition where(String list) {
        return switch (list) {
            case "honours" -> new In("name", List.of(dice.one(List.of("HNTE", "SRDI", "GIANT"))), origin());
            case "accidents" -> new In("severity", List.of("重大", "特别重大"), origin());
            case "hires" -> new Between("age", literal(1), literal(4), null, origin());
            default -> new Is("inReserve", dice.chance(50), origin());
        };
    }

    private Condition between() {
        if (dice.chance(30)) {
            LocalDate from = dice.day();
            return new Between(
                    "establishedOn", new Literal.Day(from), new Literal.Day(from.plusYears(2)), null, origin());
        }
        return new Between(
                "headcount", literal(dice.upTo(3)), dice.maybe(70, () -> literal(3 + dice.upTo(3))), null, origin());
    }

    private Condition in() {
        String fact = dice.one(CODES.keySet().stream().sorted().toList());
        return new In(fact, dice.distinct(CODES.getOrDefault(fact, List.of()), 3), origin());
    }

    private Condition age() {
        return dice.chance(50)
                ? new Age("establishedOn", dice.period(), null, dice.maybe(30, dice::day), origin())
                : new Age("establishedOn", null, dice.period(), dice.maybe(30, dice::day), origin());
    }

    private Condition ratio() {
        return dice.chance(30)
                ? new Ratio("liabilities", "totalAssets", null, 1, op(), share(), origin())
                : new Ratio("rdExpense", "revenue", year(), 1 + dice.upTo(2), op(), share(), origin());
    }

    private Condition growth() {
        Growth.Form form = dice.one(List.of(Growth.Form.values()));
        int years = form == Growth.Form.YOY ? 1 : 1 + dice.upTo(2);
        return new Growth("revenue", form, years, year(), op(), share(), origin());
    }

    private Condition recognition() {
        return new Recognition(
                dice.distinct(List.of("HNTE", "SRDI", "GIANT"), 2),
                dice.chance(40) ? List.of("国家") : List.of(),
                dice.maybe(40, () -> dice.chance(50)),
                dice.chance(40) ? window() : Window.ANY,
                dice.chance(40),
                origin());
    }

    private Condition countOrSum() {
        return dice.chance(50)
                ? new Count(selection(list()), op(), BigDecimal.valueOf(dice.upTo(2)), origin())
                : new Sum(selection("equipmentLoans"), "principal", op(), dice.number(), origin());
    }

    private Window window() {
        return switch (dice.upTo(2)) {
            case 0 -> Window.last(dice.period());
            case 1 -> Window.of(year());
            default -> Window.from(dice.day());
        };
    }

    private String list() {
        return dice.one(List.of("honours", "accidents", "hires", "equipmentLoans"));
    }

    private Comparison op() {
        return dice.one(List.of(Comparison.values()));
    }

    private Literal numeric() {
        return new Literal.Numeric(dice.number());
    }

    private Literal literal(int value) {
        return new Literal.Numeric(BigDecimal.valueOf(value));
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(1L + dice.upTo(8), 1);
    }
}
