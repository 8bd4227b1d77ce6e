package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As the published question; while nothing is published nobody can be asked for anything. */
final class RelativeLeaf extends Leaf {
    private final Relative relative;
    private final @Nullable Leaf published;

    RelativeLeaf(Relative relative, Place place) {
        super(relative, place);
        this.relative = relative;
        this.published = relative.published()
                .map(condition -> Leaves.of(condition, place))
                .orElse(null);
    }

    @Override
    Verdict verdict(Facts facts) {
        return published == null ? Verdict.UNKNOWN : published.verdict(facts);
    }

    @Override
    @Nullable String actual(Facts facts) {
        return published == null ? relative.reference().title() + "尚未公布" : published.actual(facts);
    }

    @Override
    List<Missing> missing(Facts facts) {
        return published == null ? List.of() : published.missing(facts);
    }
}
