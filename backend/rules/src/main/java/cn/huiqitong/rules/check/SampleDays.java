package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days around the ends that conditions draw, seen from reference days over twelve years: month ends, leap days, and the
 * days that the rule names. What holds on none of these pairs is taken to hold never.
 */
final class SampleDays {
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 12;

    private SampleDays() {}

    /** A date seen on a day. */
    record Seen(LocalDate asOf, LocalDate day) {}

    static Probe probe(Condition condition, String fact, Fields fields) {
        FactField field = fields.get(fact);
        FactCatalog one = FactCatalog.of(List.of(field), List.of());
        Evaluation evaluation = new Evaluation(one);
        return new Probe(new Axis(Axis.Kind.DATE, fact), List.of(condition), point -> {
            Seen seen = (Seen) point;
            Facts facts = Facts.of(Map.of(fact, seen.day()), one).get();
            return verdict(evaluation, condition, facts, seen.asOf());
        });
    }

    /** The pairs to try for all conditions on one date. */
    static List<Object> points(List<?> conditions) {
        Set<LocalDate> asOfs = new LinkedHashSet<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            LocalDate start = LocalDate.of(year, 1, 1);
            asOfs.addAll(List.of(start, start.plusMonths(2).minusDays(1), start.plusMonths(2), start.plusMonths(5)));
            asOfs.addAll(List.of(
                    start.plusMonths(10).minusDays(1), start.plusYears(1).minusDays(1)));
        }
        conditions.forEach(one -> asOfs.addAll(fixed((Condition) one)));
        Set<Object> points = new LinkedHashSet<>();
        for (LocalDate asOf : asOfs) {
            conditions.forEach(one -> ends((Condition) one, asOf).forEach(end -> {
                points.add(new Seen(asOf, end.minusDays(1)));
                points.add(new Seen(asOf, end));
                points.add(new Seen(asOf, end.plusDays(1)));
            }));
        }
        return List.copyOf(points);
    }

    private static Verdict verdict(Evaluation evaluation, Condition condition, Facts facts, LocalDate asOf) {
        return evaluation.verdict(condition, facts, asOf);
    }

    private static List<LocalDate> fixed(Condition condition) {
        List<LocalDate> days = new ArrayList<>();
        switch (condition) {
            case Compare compare -> add(days, compare.value());
            case Between between -> {
                add(days, between.from());
                add(days, between.to());
            }
            case Within within -> {
                add(days, within.window().from());
                add(days, within.window().to());
            }
            case Age age -> add(days, age.on());
            default -> {}
        }
        return days;
    }

    private static List<LocalDate> ends(Condition condition, LocalDate asOf) {
        List<LocalDate> ends = new ArrayList<>(fixed(condition));
        if (condition instanceof Age age) {
            LocalDate on = age.on() == null ? asOf : age.on();
            ends.add(on);
            add(ends, on, age.atLeast());
            add(ends, on, age.atMost());
        }
        if (condition instanceof Within within) {
            Window window = within.window();
            ends.add(asOf);
            add(ends, asOf, window.last());
            if (window.year() != null) {
                int year = window.year().in(asOf);
                ends.add(LocalDate.of(year, 1, 1));
                ends.add(LocalDate.of(year, 12, 31));
            }
        }
        return ends;
    }

    private static void add(List<LocalDate> days, @Nullable Literal literal) {
        if (literal instanceof Literal.Day day) {
            days.add(day.value());
        }
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static void add(List<LocalDate> days, LocalDate from, @Nullable Period back) {
        if (back != null) {
            days.add(from.minus(back));
        }
    }
}
