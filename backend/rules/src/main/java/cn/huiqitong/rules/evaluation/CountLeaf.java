package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class CountLeaf extends EntriesLeaf {
    private static final long ONE = Coding.of(BigDecimal.ONE);
    private final Range range;

    CountLeaf(Count count, Place place) {
        super(count, place, count.selection());
        this.range = Range.of(count.op(), count.value());
    }

    @Override
    Verdict verdict(Facts facts) {
        List<Facts> entries = choice().entries(facts);
        if (entries == null) {
            return Verdict.UNKNOWN;
        }
        int met = 0;
        int unknown = 0;
        for (Facts entry : entries) {
            Verdict one = choice().fits(entry);
            met += one == Verdict.MET ? 1 : 0;
            unknown += one == Verdict.UNKNOWN ? 1 : 0;
        }
        return range.verdict(met * ONE, (met + unknown) * ONE);
    }

    @Override
    byte mark(Entries entries, int filter) {
        int met = 0;
        int possible = 0;
        for (byte[] entry : entries.marks()) {
            met += entry[filter] == Mark.MET ? 1 : 0;
            possible += entry[filter] == Mark.UNMET ? 0 : 1;
        }
        return Mark.of(range.verdict(met * ONE, possible * ONE));
    }

    @Override
    @Nullable String actual(Facts facts) {
        Matches matches = choice().matches(facts);
        return matches == null ? null : SpanText.of(matches.count(), number -> Values.number(number, "项"));
    }
}
