package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.text.Values;
import org.jspecify.annotations.Nullable;

final class IsLeaf extends RangeLeaf {
    private final Is is;

    IsLeaf(Is is, Place place) {
        super(is, place, is.fact(), null, Range.of(Comparison.EQUAL, is.value() ? 1 : 0));
        this.is = is;
    }

    @Override
    @Nullable String actual(Facts facts) {
        return facts.flag(is.fact()).map(Values::flag).orElse(null);
    }
}
