package cn.huiqitong.rules.text;

import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums of figures in words: （上年年初参保人数 − 上年年末参保人数）÷ 上年月均参保人数. */
public final class FormulaText {
    private FormulaText() {}

    /** The name with the computation behind it, or the computation alone, in brackets so that a number may follow. */
    static String subject(Formula formula, Fields fields) {
        String made = computation(formula, fields);
        return (formula.name() == null ? "" : formula.name()) + "（" + made + "）";
    }

    static String required(Formula formula, Fields fields) {
        return formula.op().sign() + Values.number(formula.value(), unit(formula, fields));
    }

    /** Unit of the result: 比率 for a quotient of equal units, none for one of different units. */
    public static @Nullable String unit(Formula formula, Fields fields) {
        String above = fields.get(formula.of().getFirst().fact()).unit();
        if (formula.to().isEmpty()) {
            return above;
        }
        String below = fields.get(formula.to().getFirst().fact()).unit();
        if (above == null || above.equals(below)) {
            return above == null && below != null ? null : FactField.RATIO_UNIT;
        }
        return below == null ? above : above + "/" + below;
    }

    /** A sum on one line. */
    public static String sum(List<Term> terms, Fields fields) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            boolean minus = term.factor().signum() < 0;
            text.append(text.isEmpty() ? (minus ? "−" : "") : minus ? " − " : " + ");
            text.append(Phrases.figure(fields.get(term.fact()), term.year()));
            BigDecimal size = term.factor().abs();
            text.append(size.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + size.toPlainString());
        }
        return text.toString();
    }

    private static String computation(Formula formula, Fields fields) {
        String above = sum(formula.of(), fields);
        return formula.to().isEmpty()
                ? above
                : bracketed(above, formula.of()) + " ÷ " + bracketed(sum(formula.to(), fields), formula.to());
    }

    private static String bracketed(String sum, List<Term> terms) {
        return terms.size() == 1 ? sum : "（" + sum + "）";
    }
}
