package cn.huiqitong.bench;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Origin;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trees of 3 to 10 conditions that every engine can be asked; thresholds are those of a sample of firms. */
final class SimpleRules {
    private static final int SAMPLE = 2000;
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private final Draw draw = new Draw(4711);
    private final int count;

    SimpleRules(int count) {
        this.count = count;
    }

    List<Rule> list() {
        return IntStream.range(0, count)
                .mapToObj(i -> new Rule(tree(3 + draw.below(8), 3, true), null))
                .toList();
    }

    /** @param depth levels of groups that are still allowed */
    private Condition tree(int leaves, int depth, boolean root) {
        if (leaves == 1) {
            Condition leaf = leaf();
            return depth > 0 && draw.chance(0.1) ? new Not(leaf, Origin.NONE) : leaf;
        }
        List<Condition> children = new ArrayList<>();
        int left = leaves;
        while (left > 0) {
            int some = depth > 1 && draw.chance(0.35) ? Math.min(left, 2 + draw.below(3)) : 1;
            some = some == leaves ? leaves - 1 : some;
            children.add(tree(some, depth - 1, false));
            left -= some;
        }
        Condition group =
                draw.chance(root ? 0.8 : 0.3) ? new All(children, Origin.NONE) : new Any(children, Origin.NONE);
        return !root && depth > 1 && draw.chance(0.12) ? new Not(group, Origin.NONE) : group;
    }

    Condition leaf() {
        return switch (draw.weighted(.18, .18, .18, .06, .40)) {
            case 0 -> new In(SimpleCatalog.INDUSTRY, industries(), Origin.NONE);
            case 1 -> codes();
            case 2 -> {
                String flag = draw.one(SimpleCatalog.FLAGS);
                yield new Is(flag, SimpleCatalog.FLAGS.indexOf(flag) < 7, Origin.NONE);
            }
            case 3 -> dates();
            default -> numbers();
        };
    }

    private List<String> industries() {
        TreeSet<String> codes = new TreeSet<>();
        int wanted = 1 + draw.below(4);
        while (codes.size() < wanted) {
            String code = SimpleFirms.industry(draw);
            codes.add(code.substring(0, List.of(1, 3, 4, 5).get(draw.weighted(.25, .60, .10, .05))));
        }
        return List.copyOf(codes);
    }

    private Condition codes() {
        String key = draw.one(SimpleCatalog.CODES.keySet().stream().sorted().toList());
        List<String> codes = java.util.Objects.requireNonNull(SimpleCatalog.CODES.get(key));
        return new In(key, draw.some(codes, 1 + draw.below(codes.size() - 1)), Origin.NONE);
    }

    private Condition dates() {
        LocalDate day = LocalDate.of(1995 + draw.below(28), 1 + draw.below(12), 1);
        return compare(SimpleCatalog.DATE, new Literal.Day(day), new Literal.Day(day.plusYears(1L + draw.below(8))));
    }

    private Condition numbers() {
        String key = draw.one(SimpleCatalog.NUMBERS);
        BigDecimal low = quantile(key, 0.1 + 0.7 * draw.unit());
        BigDecimal high = quantile(key, 0.8 + 0.19 * draw.unit());
        return compare(key, new Literal.Numeric(low), new Literal.Numeric(low.max(high)));
    }

    private Condition compare(String key, Literal low, Literal high) {
        return switch (draw.weighted(.55, .25, .20)) {
            case 0 -> new Compare(key, Comparison.AT_LEAST, low, null, Origin.NONE);
            case 1 -> new Compare(key, Comparison.AT_MOST, low, null, Origin.NONE);
            default -> new Between(key, low, high, null, Origin.NONE);
        };
    }

    /** To two digits, as policies have them. */
    static BigDecimal quantile(String key, double share) {
        List<BigDecimal> sorted = Sorted.BY_KEY.apply(key);
        BigDecimal value = sorted.get((int) (share * (sorted.size() - 1)));
        return new BigDecimal(value.round(TWO_DIGITS).stripTrailingZeros().toPlainString());
    }

    /** The numbers of a sample, sorted, made once. */
    private static final class Sorted {
        private static final java.util.Map<String, List<BigDecimal>> ALL = new java.util.HashMap<>();
        static final java.util.function.Function<String, List<BigDecimal>> BY_KEY =
                key -> ALL.computeIfAbsent(key, Sorted::sorted);

        private static List<BigDecimal> sorted(String key) {
            return IntStream.range(0, SAMPLE)
                    .mapToObj(SimpleFirms::firm)
                    .flatMap(firm -> Stream.ofNullable(firm.get(key)))
                    .map(value -> new BigDecimal(value.toString()))
                    .sorted()
                    .toList();
        }
    }
}
