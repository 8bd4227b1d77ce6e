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
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;

/** What a condition is about: 上年研发费用占营业收入比重. */
public final class Subject {
    private Subject() {}

    /** Empty for groups and judgements. */
    public static String of(Condition condition, Fields fields) {
        return switch (condition) {
            case All all -> "";
            case Any any -> "";
            case Not not -> "";
            case Judgement judgement -> "";
            case Compare compare -> Phrases.figure(fields.get(compare.fact()), compare.year());
            case Between between -> Phrases.figure(fields.get(between.fact()), between.year());
            case In in -> fields.get(in.fact()).label();
            case Is is -> fields.get(is.fact()).label();
            case Age age -> fields.get(age.fact()).label();
            case Within within -> fields.get(within.fact()).label();
            case Ratio ratio -> ratio(ratio, fields);
            case Growth growth -> growth(growth, fields);
            case Recognition recognition -> fields.get(Recognition.LIST).label();
            case Some some -> Phrases.selection(some.selection(), fields);
            case None none -> Phrases.selection(none.selection(), fields);
            case Count count -> Phrases.selection(count.selection(), fields);
            case Sum sum -> sum(sum, fields);
            case Formula formula -> FormulaText.subject(formula, fields);
            case Score score -> score.name() == null ? "评分" : score.name() + "得分";
            case Relative relative -> relative(relative, fields);
            case Tiers tiers -> "按" + Phrases.figure(fields.get(tiers.on()), tiers.year());
        };
    }

    private static String ratio(Ratio ratio, Fields fields) {
        String span = ratio.years() > 1 ? "近" + ratio.years() + "年" : "";
        String when = ratio.year() == null ? "" : span.isEmpty() ? Values.year(ratio.year()) : span;
        return when + fields.get(ratio.of()).label() + "占"
                + fields.get(ratio.to()).label() + "比重";
    }

    private static String growth(Growth growth, Fields fields) {
        return growth(
                growth.form(),
                growth.years(),
                growth.until(),
                fields.get(growth.fact()).label());
    }

    private static String relative(Relative relative, Fields fields) {
        FactField field = fields.get(relative.fact());
        Growth.Form form = relative.form();
        YearRef year = relative.year();
        return form == null || year == null
                ? Phrases.figure(field, year)
                : growth(form, relative.years(), year, field.label());
    }

    private static String growth(Growth.Form form, int years, YearRef until, String label) {
        return switch (form) {
            case YOY -> Values.year(until) + label + "同比增长";
            case AVERAGE -> "近" + years + "年" + label + "年均增长";
            case CAGR -> "近" + years + "年" + label + "复合增长";
        };
    }

    private static String sum(Sum sum, Fields fields) {
        FactField list = fields.get(sum.selection().list());
        return Phrases.selection(sum.selection(), fields)
                + fields.within(list).get(sum.field()).label() + "合计";
    }
}
