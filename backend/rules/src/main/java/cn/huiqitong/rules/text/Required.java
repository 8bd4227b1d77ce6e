package cn.huiqitong.rules.text;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Reference;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a condition asks of its subject: ≥3%. */
public final class Required {
    private Required() {}

    /** Empty for groups; who judges for a judgement. */
    public static String of(Condition condition, Fields fields) {
        return switch (condition) {
            case All all -> "";
            case Any any -> "";
            case Not not -> "";
            case Tiers tiers -> "分" + tiers.tiers().size() + "档";
            case Judgement judgement -> "由" + judgement.by() + "认定";
            case Compare compare -> compare(compare, fields.get(compare.fact()));
            case Between between -> between(between, fields.get(between.fact()));
            case In in -> "属于" + Phrases.codes(in.codes(), fields.get(in.fact()), fields);
            case Is is -> "为“" + Values.flag(is.value()) + "”";
            case Age age -> age(age);
            case Within within -> "在" + Phrases.window(within.window());
            case Ratio ratio -> ratio.op().sign() + Values.percent(ratio.value());
            case Growth growth -> growth.op().sign() + Values.percent(growth.value());
            case Formula formula -> FormulaText.required(formula, fields);
            case Score score -> score.op().sign() + Values.number(score.value(), "分");
            case Relative relative -> relative(relative, fields);
            case Recognition recognition -> recognition(recognition, fields);
            case Some some -> "至少1项";
            case None none -> "没有";
            case Count count -> count.op().sign() + Values.number(count.value(), "项");
            case Sum sum ->
                sum.op().sign() + Values.number(sum.value(), summed(sum, fields).unit());
        };
    }

    private static String compare(Compare compare, FactField field) {
        String value = Values.literal(compare.value(), field);
        if (compare.value() instanceof Literal.Numeric) {
            return compare.op().sign() + value;
        }
        return switch (compare.op()) {
            case EQUAL -> "为" + value;
            case NOT_EQUAL -> "不为" + value;
            case LESS -> "早于" + value;
            case AT_MOST -> "不晚于" + value;
            case MORE -> "晚于" + value;
            case AT_LEAST -> "不早于" + value;
        };
    }

    private static String between(Between between, FactField field) {
        Literal from = between.from();
        Literal to = between.to();
        boolean dates = from instanceof Literal.Day || to instanceof Literal.Day;
        if (from != null && to != null) {
            return "在" + Values.literal(from, field) + "至" + Values.literal(to, field) + "之间";
        }
        return from != null
                ? (dates ? "不早于" : "≥") + Values.literal(from, field)
                : (dates ? "不晚于" : "≤") + open(to, field);
    }

    private static String open(@Nullable Literal end, FactField field) {
        return end == null ? "" : Values.literal(end, field);
    }

    private static String age(Age age) {
        String until = age.on() == null ? "" : "截至" + Values.day(age.on());
        String atLeast = age.atLeast() == null ? "" : "满" + Values.period(age.atLeast());
        String atMost = age.atMost() == null ? "" : "不超过" + Values.period(age.atMost());
        return until + atLeast + (atLeast.isEmpty() || atMost.isEmpty() ? "" : "且") + atMost;
    }

    /** ≥全市规上工业平均增幅（6.5%）; with what is added to it. */
    private static String relative(Relative relative, Fields fields) {
        FactField field = fields.get(relative.fact());
        String unit = relative.form() == null ? field.unit() : FactField.RATIO_UNIT;
        Reference reference = relative.reference();
        BigDecimal margin = reference.margin();
        BigDecimal value = reference.value();
        String added = margin == null ? "" : (margin.signum() < 0 ? "" : "+") + Values.number(margin, unit);
        String known = value == null ? "" : "（" + Values.number(value, unit) + "）";
        return relative.op().sign() + reference.title() + known + added;
    }

    private static String recognition(Recognition recognition, Fields fields) {
        Fields honours = fields.within(fields.get(Recognition.LIST));
        StringBuilder text = new StringBuilder("有");
        if (!recognition.window().unlimited()) {
            text.append(Phrases.window(recognition.window())).append("认定的");
        }
        if (recognition.first() != null) {
            text.append(recognition.first() ? "首次" : "再次").append("获得的");
        }
        if (!recognition.levels().isEmpty()) {
            text.append(Phrases.codes(recognition.levels(), honours.get(Recognition.LEVEL), honours))
                    .append("级");
        }
        text.append("“")
                .append(Phrases.codes(recognition.names(), honours.get(Recognition.NAME), honours))
                .append("”");
        return text.append(recognition.valid() ? "且在有效期内" : "").toString();
    }

    private static FactField summed(Sum sum, Fields fields) {
        return fields.within(fields.get(sum.selection().list())).get(sum.field());
    }
}
