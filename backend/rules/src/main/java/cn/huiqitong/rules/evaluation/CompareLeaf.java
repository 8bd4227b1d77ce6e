package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Literal;
import java.math.BigDecimal;

final class CompareLeaf extends FigureLeaf {
    private final Compare compare;

    CompareLeaf(Compare compare, Place place) {
        super(compare, place, compare.fact(), compare.year(), Range.of(compare.op(), compare.value()));
        this.compare = compare;
    }

    @Override
    boolean passes(BigDecimal number) {
        return compare.op().holds(new Literal.Numeric(number).compareTo(compare.value()));
    }
}
