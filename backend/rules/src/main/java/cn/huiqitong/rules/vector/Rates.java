package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Ratios, formulas and growth as subjects. */
record Rates(String space, Fields fields, LocalDate asOf) {
    Subject of(Ratio ratio) {
        return new Subject.Share(space, total(ratio.of(), ratio), total(ratio.to(), ratio));
    }

    Subject of(Formula formula) {
        return new Subject.Share(space, terms(formula.of()), terms(formula.to()));
    }

    /** A compound rate is the last figure over the first, compared with the required factor: no root is taken. */
    Subject of(Growth growth) {
        int last = growth.until().in(asOf);
        int first = last - growth.years();
        Addend begin = Addend.of(growth.fact(), first, BigDecimal.ONE);
        Addend end = Addend.of(growth.fact(), last, BigDecimal.ONE);
        if (growth.form() == Growth.Form.CAGR) {
            return new Subject.Share(space, List.of(end), List.of(begin));
        }
        Addend less = Addend.of(growth.fact(), first, BigDecimal.ONE.negate());
        return growth.years() == 1
                ? new Subject.Share(space, List.of(end, less), List.of(begin))
                : new Subject.Mean(space, growth.fact(), first, last);
    }

    static BigDecimal threshold(Growth growth) {
        return growth.form() == Growth.Form.CAGR
                ? BigDecimal.ONE.add(growth.value()).pow(growth.years())
                : growth.value();
    }

    private List<Addend> total(String fact, Ratio ratio) {
        YearRef year = ratio.year();
        if (year == null || !fields.get(fact).yearly()) {
            return List.of(Addend.of(fact, null, BigDecimal.ONE));
        }
        return IntStream.range(0, ratio.years())
                .mapToObj(back -> Addend.of(fact, year.in(asOf) - back, BigDecimal.ONE))
                .toList();
    }

    private List<Addend> terms(List<Term> terms) {
        return terms.stream().map(this::term).toList();
    }

    private Addend term(Term term) {
        YearRef year = fields.get(term.fact()).yearly() ? term.year() : null;
        return Addend.of(term.fact(), year == null ? null : year.in(asOf), term.factor());
    }
}
