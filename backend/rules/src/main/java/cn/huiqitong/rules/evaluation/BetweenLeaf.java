package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Literal;
import java.math.BigDecimal;

final class BetweenLeaf extends FigureLeaf {
    private final Between between;

    BetweenLeaf(Between between, Place place) {
        super(between, place, between.fact(), between.year(), range(between));
        this.between = between;
    }

    @Override
    boolean passes(BigDecimal number) {
        Literal value = new Literal.Numeric(number);
        Literal from = between.from();
        Literal to = between.to();
        return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
    }

    private static Range range(Between between) {
        Literal from = between.from();
        Literal to = between.to();
        Range above = from == null ? Range.ALL : Range.of(Comparison.AT_LEAST, from);
        return to == null ? above : above.and(Range.of(Comparison.AT_MOST, to));
    }
}
