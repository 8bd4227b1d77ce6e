package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class RatioLeaf extends Leaf {
    private final Ratio ratio;
    private final Stretch of;
    private final Stretch to;
    private final Factor share;

    RatioLeaf(Ratio ratio, Place place) {
        super(ratio, place);
        this.ratio = ratio;
        this.of = Stretch.of(ratio.of(), ratio.year(), ratio.years(), place.setting());
        this.to = Stretch.of(ratio.to(), ratio.year(), ratio.years(), place.setting());
        this.share = Factor.of(ratio.value());
    }

    @Override
    Verdict verdict(Facts facts) {
        long below = to.coded(facts);
        long above = of.coded(facts);
        if (below == Coding.MISSING || above == Coding.MISSING) {
            return Verdict.UNKNOWN;
        }
        if (below == Coding.INEXACT || above == Coding.INEXACT || !share.small()) {
            return exactly(of.number(facts), to.number(facts));
        }
        return below <= 0 ? Verdict.UNKNOWN : Verdict.of(ratio.op().holds(share.order(above, below)));
    }

    @Override
    @Nullable String actual(Facts facts) {
        BigDecimal above = of.number(facts);
        BigDecimal below = to.number(facts);
        if (below != null && below.signum() <= 0) {
            String label = setting().fields().get(ratio.to()).label();
            return label + (below.signum() == 0 ? "为0" : "为负数") + "，算不出比重";
        }
        return above == null || below == null ? null : new Fraction(above, below).percent(ratio.value());
    }

    @Override
    List<Missing> missing(Facts facts) {
        BigDecimal below = to.number(facts);
        if (below != null && below.signum() <= 0) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>(of.missing(facts, setting()));
        missing.addAll(to.missing(facts, setting()));
        return missing;
    }

    private Verdict exactly(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        return above == null || below == null || below.signum() <= 0
                ? Verdict.UNKNOWN
                : Verdict.of(ratio.op().holds(share.order(above, below)));
    }
}
