package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

final class GrowthLeaf extends Leaf {
    /** Far more than what a few roundings of doubles come to. */
    private static final double ROUGH = 1e-12;

    private final Growth growth;
    private final int slot;
    private final int first;
    private final int last;
    private final boolean compound;
    /** What the base grows by at the required rate, so that no root is taken. */
    private final Factor required;
    /** What the yearly factors must add up to. */
    private final double sought;

    GrowthLeaf(Growth growth, Place place) {
        super(growth, place);
        this.growth = growth;
        this.slot = place.setting().slot(growth.fact());
        this.last = growth.until().in(place.setting().asOf());
        this.first = last - growth.years();
        this.compound = growth.form() == Growth.Form.CAGR;
        this.sought = growth.years() * (1 + growth.value().doubleValue());
        this.required = Factor.of(BigDecimal.ONE.add(growth.value()).pow(growth.years()));
    }

    @Override
    Verdict verdict(Facts facts) {
        for (int year = first; year <= last; year = next(year)) {
            long figure = facts.coded(slot, year);
            if (figure == Coding.MISSING || (year < last && !positive(figure, year, facts))) {
                return Verdict.UNKNOWN;
            }
        }
        return Verdict.of(growth.op().holds(order(facts)));
    }

    @Override
    @Nullable String actual(Facts facts) {
        String badBase = badBase(facts);
        if (badBase != null) {
            return badBase;
        }
        return missing(facts).isEmpty() ? rate(facts) : null;
    }

    @Override
    List<Missing> missing(Facts facts) {
        if (badBase(facts) != null) {
            return List.of();
        }
        return IntStream.iterate(last, year -> year >= first, this::previous)
                .filter(year -> facts.coded(slot, year) == Coding.MISSING)
                .mapToObj(year -> setting().missing(growth.fact(), year))
                .toList();
    }

    /** Which years count: all, or for the compound rate only the two ends. */
    private int next(int year) {
        return compound && year == first ? last : year + 1;
    }

    private int previous(int year) {
        return compound && year == last ? first : year - 1;
    }

    private boolean positive(long figure, int year, Facts facts) {
        return figure == Coding.INEXACT ? figure(year, facts).signum() > 0 : figure > 0;
    }

    private int order(Facts facts) {
        if (!compound && growth.years() > 1) {
            double clear = clear(facts);
            return clear == 0 ? mean(facts).compareTo(growth.value()) : (int) Math.signum(clear);
        }
        long base = facts.coded(slot, first);
        long end = facts.coded(slot, last);
        boolean coded = base != Coding.INEXACT && end != Coding.INEXACT && required.small();
        return coded ? required.order(end, base) : required.order(figure(last, facts), figure(first, facts));
    }

    /** By how much the mean lies off what is required, with the right sign; 0 where doubles are too rough to tell. */
    private double clear(Facts facts) {
        double factors = 0;
        double size = growth.years() + Math.abs(sought);
        long base = facts.coded(slot, first);
        for (int year = first + 1; year <= last; year++) {
            long figure = facts.coded(slot, year);
            if (base == Coding.INEXACT || figure == Coding.INEXACT) {
                return 0;
            }
            double factor = (double) figure / base;
            factors += factor;
            size += Math.abs(factor);
            base = figure;
        }
        double off = factors - sought;
        return Math.abs(off) > ROUGH * size ? off : 0;
    }

    /** Mean of the yearly rates; the one rate for 同比. */
    private Fraction mean(Facts facts) {
        Fraction total = Fraction.ZERO;
        for (int year = first + 1; year <= last; year++) {
            BigDecimal base = figure(year - 1, facts);
            total = total.plus(new Fraction(figure(year, facts).subtract(base), base));
        }
        return total.dividedBy(growth.years());
    }

    private String rate(Facts facts) {
        if (!compound) {
            return mean(facts).percent(growth.value());
        }
        BigDecimal end = figure(last, facts);
        return end.signum() < 0 ? "降为负数" : compound(new Fraction(end, figure(first, facts)), order(facts));
    }

    private String compound(Fraction factor, int order) {
        double rate = Math.pow(factor.approximate(), 1.0 / growth.years()) - 1;
        BigDecimal shown = BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_UP);
        String about = order == 0 || shown.compareTo(growth.value()) != 0 ? "" : order < 0 ? "（略低）" : "（略高）";
        return Scalars.plain(shown.movePointRight(2)).toPlainString() + "%" + about;
    }

    /** Why no rate can be told although the base is known; null when it can, or when the base is unknown. */
    private @Nullable String badBase(Facts facts) {
        for (int year = first; year < last; year = next(year)) {
            BigDecimal base = facts.number(slot, year);
            if (base != null && base.signum() <= 0) {
                String label = setting().fields().get(growth.fact()).label();
                return year + "年" + label + (base.signum() == 0 ? "为0" : "为负数") + "，算不出增长率";
            }
        }
        return null;
    }

    private BigDecimal figure(int year, Facts facts) {
        return Objects.requireNonNull(facts.number(slot, year));
    }
}
