package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a yearly one over several years.
 *
 * @param last the last year; {@link Figure#PLAIN} for a plain number
 * @param years how many
 */
record Stretch(String fact, int slot, int last, int years) {
    static Stretch of(String fact, @Nullable YearRef year, int years, Setting setting) {
        int last = year == null || !setting.fields().get(fact).yearly() ? Figure.PLAIN : year.in(setting.asOf());
        return new Stretch(fact, setting.slot(fact), last, years);
    }

    /** The sum as {@link Coding} has it; missing as soon as one year is. */
    long coded(Facts facts) {
        if (last == Figure.PLAIN) {
            return facts.coded(slot);
        }
        long total = 0;
        boolean exact = true;
        for (int back = 0; back < years; back++) {
            long figure = facts.coded(slot, last - back);
            if (figure == Coding.MISSING) {
                return figure;
            }
            long sum = total + figure;
            exact &= figure != Coding.INEXACT && ((total ^ sum) & (figure ^ sum)) >= 0;
            total = sum;
        }
        return exact && total > Coding.INEXACT ? total : Coding.INEXACT;
    }

    /** The exact sum; null as soon as one year is missing. */
    @Nullable BigDecimal number(Facts facts) {
        if (last == Figure.PLAIN) {
            return facts.number(slot);
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int back = 0; back < years; back++) {
            BigDecimal figure = facts.number(slot, last - back);
            if (figure == null) {
                return null;
            }
            total = total.add(figure);
        }
        return total;
    }

    /** What is not known of it, the latest year first. */
    List<Missing> missing(Facts facts, Setting setting) {
        if (last == Figure.PLAIN) {
            return facts.coded(slot) == Coding.MISSING ? List.of(setting.missing(fact)) : List.of();
        }
        return IntStream.range(0, years)
                .map(back -> last - back)
                .filter(year -> facts.coded(slot, year) == Coding.MISSING)
                .mapToObj(year -> setting.missing(fact, year))
                .toList();
    }
}
