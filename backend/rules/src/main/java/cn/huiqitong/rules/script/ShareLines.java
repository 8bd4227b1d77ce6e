package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quotients: 上年止3年【研发费用】÷【营业收入】≥ 3%, 算式“裁员率”（…）÷（…）≤ 5.5%. */
final class ShareLines {
    private static final Pattern YEARS = Pattern.compile("止(\\d{1,2})年");

    private ShareLines() {}

    static String write(Ratio ratio, Names names) {
        String years = ratio.years() == 1 ? "" : "止" + ratio.years() + "年";
        return Values.year(ratio.year()) + years + names.field(ratio.of()) + "÷" + names.field(ratio.to()) + " "
                + ratio.op().sign() + " " + Values.number(ratio.value(), Values.SHARE);
    }

    /** How many years a figure is summed over: after the year. */
    static int readYears(Cursor cursor) {
        Matcher years = cursor.take(YEARS);
        return years == null ? 1 : Integer.parseInt(years.group(1));
    }

    /** After the mark of division. */
    static Ratio read(@Nullable YearRef year, int years, FactField of, Cursor cursor) {
        FactField to = cursor.names().read(cursor);
        Comparison op = Values.readOp(cursor);
        BigDecimal value = Values.readNumber(cursor, Values.SHARE);
        return new Ratio(of.key(), to.key(), year, years, op, value, Tail.read(cursor));
    }

    static String write(Formula formula, Names names) {
        String unit = unit(formula.of(), formula.to(), names.fields());
        return "算式" + (formula.name() == null ? "" : Marks.quoted(formula.name())) + "（"
                + Terms.write(formula.of(), names) + "）"
                + (formula.to().isEmpty() ? "" : "÷（" + Terms.write(formula.to(), names) + "）") + " "
                + formula.op().sign() + " " + Values.number(formula.value(), unit);
    }

    /** After its first word. */
    static Formula readFormula(Cursor cursor) {
        String name = cursor.quoted();
        List<Term> of = bracketed(cursor);
        List<Term> to = cursor.take("÷") ? bracketed(cursor) : List.of();
        Comparison op = Values.readOp(cursor);
        BigDecimal value = Values.readNumber(cursor, unit(of, to, cursor.names().fields()));
        return new Formula(name, of, to, op, value, Tail.read(cursor));
    }

    private static List<Term> bracketed(Cursor cursor) {
        cursor.need("（");
        List<Term> terms = Terms.read(cursor);
        cursor.need("）");
        return terms;
    }

    /** A quotient of equal units is a share; a quotient of others has no unit that could be written. */
    private static @Nullable String unit(List<Term> of, List<Term> to, Fields fields) {
        String above = fields.get(of.getFirst().fact()).unit();
        if (to.isEmpty()) {
            return above;
        }
        String below = fields.get(to.getFirst().fact()).unit();
        return above != null && above.equals(below) ? Values.SHARE : null;
    }
}
