package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.text.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class SumLeaf extends EntriesLeaf {
    /** No sum of so many numbers of this size is too large for a long; what lies beyond is summed exactly. */
    private static final int MOST_ENTRIES = 128;

    private static final long MOST = Coding.MOST / MOST_ENTRIES;

    private final Sum sum;
    private final Range range;
    private final Totals totals;

    SumLeaf(Sum sum, Place place) {
        super(sum, place, sum.selection());
        this.sum = sum;
        this.range = Range.of(sum.op(), sum.value());
        this.totals = new Totals(choice(), sum.field());
    }

    @Override
    Verdict verdict(Facts facts) {
        List<Facts> entries = choice().entries(facts);
        if (entries == null) {
            return Verdict.UNKNOWN;
        }
        byte[] fits = new byte[entries.size()];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = Mark.of(choice().fits(entries.get(i)));
        }
        return verdict(facts, entries, fits);
    }

    @Override
    byte mark(Entries entries, int filter) {
        return Mark.of(verdict(entries.facts(), entries.list(), entries.fits(filter)));
    }

    private Verdict verdict(Facts facts, List<Facts> entries, byte[] fits) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < fits.length; i++) {
            if (fits[i] != Mark.UNMET) {
                long number = totals.number().coded(entries.get(i));
                if (number < -MOST || number > MOST || i >= MOST_ENTRIES) {
                    return exactly(facts);
                }
                low += fits[i] == Mark.MET ? number : Math.min(number, 0);
                high += fits[i] == Mark.MET ? number : Math.max(number, 0);
            }
        }
        return range.verdict(low, high);
    }

    private Verdict exactly(Facts facts) {
        Span total = totals.total(facts);
        return total == null ? Verdict.UNKNOWN : total.compare(sum.op(), sum.value());
    }

    @Override
    @Nullable String actual(Facts facts) {
        String unit = choice().within().fields().get(sum.field()).unit();
        Span total = totals.total(facts);
        return total == null ? null : SpanText.of(total, number -> Values.number(number, unit));
    }

    @Override
    List<Missing> missing(Facts facts) {
        return totals.missing(facts);
    }
}
