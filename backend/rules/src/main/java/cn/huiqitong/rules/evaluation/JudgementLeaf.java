package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Supplier;
import cn.huiqitong.rules.text.ConditionText;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class JudgementLeaf extends Leaf {
    private final Judgement judgement;

    JudgementLeaf(Judgement judgement, Place place) {
        super(judgement, place);
        this.judgement = judgement;
    }

    @Override
    Verdict verdict(Facts facts) {
        return Verdict.UNKNOWN;
    }

    @Override
    @Nullable String actual(Facts facts) {
        return null;
    }

    @Override
    List<Missing> missing(Facts facts) {
        String label = ConditionText.of(judgement, setting().fields());
        return List.of(new Missing(Missing.JUDGEMENT, label, Supplier.judgement(judgement.by())));
    }
}
