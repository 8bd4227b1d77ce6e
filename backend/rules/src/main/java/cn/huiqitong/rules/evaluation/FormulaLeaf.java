package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.text.FormulaText;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class FormulaLeaf extends Leaf {
    private static final long ONE = Coding.of(BigDecimal.ONE);
    private final Formula formula;
    private final Combined of;
    private final Combined to;
    private final Factor value;

    FormulaLeaf(Formula formula, Place place) {
        super(formula, place);
        this.formula = formula;
        this.of = new Combined(formula.of(), place.setting());
        this.to = new Combined(formula.to(), place.setting());
        this.value = Factor.of(formula.value());
    }

    @Override
    Verdict verdict(Facts facts) {
        long below = formula.to().isEmpty() ? ONE : to.coded(facts);
        long above = of.coded(facts);
        if (below == Coding.MISSING || above == Coding.MISSING) {
            return Verdict.UNKNOWN;
        }
        if (below == Coding.INEXACT || above == Coding.INEXACT || !value.small()) {
            return exactly(facts);
        }
        return below <= 0 ? Verdict.UNKNOWN : Verdict.of(formula.op().holds(value.order(above, below)));
    }

    private Verdict exactly(Facts facts) {
        BigDecimal below = below(facts);
        BigDecimal above = below == null || below.signum() <= 0 ? null : of.number(facts);
        return above == null || below == null
                ? Verdict.UNKNOWN
                : Verdict.of(formula.op().holds(value.order(above, below)));
    }

    @Override
    @Nullable String actual(Facts facts) {
        BigDecimal below = below(facts);
        if (below != null && below.signum() <= 0) {
            String label = FormulaText.sum(formula.to(), setting().fields());
            return label + (below.signum() == 0 ? "为0" : "为负数") + "，算不出结果";
        }
        BigDecimal above = of.number(facts);
        return above == null || below == null ? null : text(new Fraction(above, below));
    }

    @Override
    List<Missing> missing(Facts facts) {
        BigDecimal below = below(facts);
        if (below != null && below.signum() <= 0) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>(of.missing(facts));
        to.missing(facts).stream().filter(one -> !missing.contains(one)).forEach(missing::add);
        return missing;
    }

    private @Nullable BigDecimal below(Facts facts) {
        return formula.to().isEmpty() ? BigDecimal.ONE : to.number(facts);
    }

    private String text(Fraction result) {
        Fields fields = setting().fields();
        String unit = FormulaText.unit(formula, fields);
        if (formula.to().isEmpty()) {
            return Values.number(result.above(), unit);
        }
        return FactField.RATIO_UNIT.equals(unit)
                ? result.percent(formula.value())
                : Values.number(result.shown(formula.value()), unit);
    }
}
