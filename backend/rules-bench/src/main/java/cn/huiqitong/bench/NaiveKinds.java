package cn.huiqitong.bench;

import cn.huiqitong.rules.condition.Age;
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
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns conditions into objects that ask maps, in the way of the interpreter that everyone writes first. */
final class NaiveKinds {
    private final FactCatalog catalog;
    private final LocalDate asOf;

    NaiveKinds(FactCatalog catalog, LocalDate asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /** @param fields those that the condition can name: the firm's, or those of a list's entry */
    Naive.Asked of(Condition condition, List<FactField> fields) {
        return switch (condition) {
            case All all ->
                all(all.of().stream().map(child -> of(child, fields)).toList());
            case Any any ->
                any(any.of().stream().map(child -> of(child, fields)).toList());
            case Not not -> {
                Naive.Asked of = of(not.of(), fields);
                yield facts -> of.of(facts).not();
            }
            case Compare compare -> compare(compare);
            case Between between -> between(between);
            case In in -> in(in, fields);
            case Is is -> {
                Boolean wanted = is.value();
                yield known(is.fact(), wanted::equals);
            }
            case Age age -> known(age.fact(), day -> age(age, (LocalDate) day));
            case Within within -> known(within.fact(), day -> within.window().contains((LocalDate) day, asOf));
            case Tiers tiers -> tiers(tiers, fields);
            default -> new NaiveRich(this, catalog, asOf).of(condition);
        };
    }

    private static Naive.Asked all(List<Naive.Asked> of) {
        return facts -> {
            Verdict all = Verdict.MET;
            for (Naive.Asked one : of) {
                Verdict verdict = one.of(facts);
                if (verdict == Verdict.UNMET) {
                    return verdict;
                }
                all = verdict == Verdict.UNKNOWN ? verdict : all;
            }
            return all;
        };
    }

    private static Naive.Asked any(List<Naive.Asked> of) {
        return facts -> {
            Verdict any = Verdict.UNMET;
            for (Naive.Asked one : of) {
                Verdict verdict = one.of(facts);
                if (verdict == Verdict.MET) {
                    return verdict;
                }
                any = verdict == Verdict.UNKNOWN ? verdict : any;
            }
            return any;
        };
    }

    private static Naive.Asked known(String fact, Predicate<Object> test) {
        return facts -> {
            Object value = facts.get(fact);
            return value == null ? Verdict.UNKNOWN : Verdict.of(test.test(value));
        };
    }

    private static Naive.Asked known(Function<Map<String, Object>, @Nullable Object> read, Predicate<Object> test) {
        return facts -> {
            Object value = read.apply(facts);
            return value == null ? Verdict.UNKNOWN : Verdict.of(test.test(value));
        };
    }

    private Naive.Asked compare(Compare compare) {
        Comparison op = compare.op();
        Comparable<Object> threshold = plain(compare.value());
        Predicate<Object> test = value -> op.holds(-Integer.signum(threshold.compareTo(value)));
        return compare.year() == null ? known(compare.fact(), test) : known(year(compare.fact(), compare.year()), test);
    }

    private Naive.Asked between(Between between) {
        Comparable<Object> from = between.from() == null ? null : plain(between.from());
        Comparable<Object> to = between.to() == null ? null : plain(between.to());
        Predicate<Object> test =
                value -> (from == null || from.compareTo(value) <= 0) && (to == null || to.compareTo(value) >= 0);
        return between.year() == null ? known(between.fact(), test) : known(year(between.fact(), between.year()), test);
    }

    /** Industries by prefix, the rest by hierarchy where there is one. */
    private Naive.Asked in(In in, List<FactField> fields) {
        List<String> asked = in.codes();
        FactField field = fields.stream()
                .filter(one -> one.key().equals(in.fact()))
                .findFirst()
                .orElseThrow();
        CodeSystem system = field.codeSystem() == null ? null : catalog.codeSystem(field.codeSystem());
        if (system == null
                || system.list().stream().allMatch(code -> code.parents().isEmpty())) {
            return facts -> codes(facts.get(in.fact()), code -> Verdict.of(asked.contains(code)));
        }
        return facts -> codes(facts.get(in.fact()), code -> within(code, asked, system));
    }

    private static Verdict codes(@Nullable Object value, Function<String, Verdict> test) {
        if (value == null) {
            return Verdict.UNKNOWN;
        }
        if (value instanceof String code) {
            return test.apply(code);
        }
        Verdict any = Verdict.UNMET;
        for (Object code : (List<?>) value) {
            any = any.or(test.apply((String) code));
        }
        return any;
    }

    private static Verdict within(String code, List<String> asked, CodeSystem system) {
        for (String ancestor : asked) {
            if (SimpleCatalog.INDUSTRY.equals(system.system())
                    ? code.startsWith(ancestor)
                    : system.isWithin(code, ancestor)) {
                return Verdict.MET;
            }
        }
        for (String other : asked) {
            if (SimpleCatalog.INDUSTRY.equals(system.system())
                    ? other.startsWith(code)
                    : system.overlaps(code, other)) {
                return Verdict.UNKNOWN;
            }
        }
        return Verdict.UNMET;
    }

    private boolean age(Age age, LocalDate since) {
        LocalDate on = age.on() == null ? asOf : age.on();
        return !since.isAfter(on)
                && (age.atLeast() == null || !since.plus(age.atLeast()).isAfter(on))
                && (age.atMost() == null || !since.plus(age.atMost()).isBefore(on));
    }

    private Naive.Asked tiers(Tiers tiers, List<FactField> fields) {
        List<Naive.Asked> thens =
                tiers.tiers().stream().map(tier -> of(tier.then(), fields)).toList();
        Function<Map<String, Object>, @Nullable Object> on =
                tiers.year() == null ? facts -> facts.get(tiers.on()) : year(tiers.on(), tiers.year());
        double[] most = tiers.tiers().stream()
                .map(Tiers.Tier::upTo)
                .mapToDouble(upTo -> upTo == null ? Double.POSITIVE_INFINITY : upTo.doubleValue())
                .toArray();
        return facts -> {
            Double number = (Double) on.apply(facts);
            if (number == null) {
                List<Verdict> all =
                        thens.stream().map(then -> then.of(facts)).distinct().toList();
                return all.size() == 1 ? all.getFirst() : Verdict.UNKNOWN;
            }
            int tier = 0;
            while (number > most[tier]) {
                tier++;
            }
            return thens.get(tier).of(facts);
        };
    }

    Function<Map<String, Object>, @Nullable Object> year(String fact, YearRef year) {
        Integer wanted = year.in(asOf);
        return facts -> {
            Map<?, ?> years = (Map<?, ?>) facts.get(fact);
            return years == null ? null : years.get(wanted);
        };
    }

    @SuppressWarnings("unchecked") // doubles and days compare with their like
    private static Comparable<Object> plain(Literal literal) {
        Object value = switch (literal) {
            case Literal.Numeric number -> number.value().doubleValue();
            case Literal.Day day -> day.value();
        };
        return (Comparable<Object>) value;
    }
}
