package cn.huiqitong.rules.text;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.amount.AtLeast;
import cn.huiqitong.rules.amount.Cap;
import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.NoAmount;
import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.amount.Ranged;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.amount.Times;
import cn.huiqitong.rules.amount.UpTo;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An amount in words. */
public final class AmountText {
    private AmountText() {}

    static void lines(Amount amount, Fields fields, List<RuleLine> lines) {
        if (amount instanceof Times times) {
            lines(times.of(), fields, lines);
            lines.add(new RuleLine(0, times(times), null));
            return;
        }
        if (!(amount instanceof AmountTiers tiers)) {
            lines.add(new RuleLine(0, "支持标准：" + of(amount, fields), null));
            return;
        }
        lines.add(new RuleLine(0, "支持标准分" + tiers.tiers().size() + "档", null));
        for (AmountTiers.Tier tier : tiers.tiers()) {
            lines.add(new RuleLine(1, which(tier, fields) + "：" + of(tier.amount(), fields), null));
        }
    }

    /** One line. */
    public static String of(Amount amount, Fields fields) {
        return switch (amount) {
            case Fixed fixed -> per(fixed.per()) + Values.money(fixed.value());
            case UpTo upTo -> per(upTo.per()) + "最高" + Values.money(upTo.cap());
            case AtLeast atLeast -> per(atLeast.per()) + "不低于" + Values.money(atLeast.value());
            case Rate rate -> rate(rate, fields);
            case AmountTiers tiers -> "分" + tiers.tiers().size() + "档";
            case Ranged ranged -> per(ranged.per()) + Values.money(ranged.from()) + "至" + Values.money(ranged.to());
            case Times times -> of(times.of(), fields) + "，" + times(times);
            case NoAmount none -> "未载明金额";
        };
    }

    /** The case that a tier is for. */
    public static String which(AmountTiers.Tier tier, Fields fields) {
        String text = tier.text();
        Condition when = tier.when();
        if (text != null) {
            return text;
        }
        return when == null ? "其他情形" : ConditionText.inline(when, fields);
    }

    /** 上年度实缴失业保险费: the document's words, else made from the figure. */
    public static String base(Rate rate, Fields fields) {
        String text = rate.baseText();
        Quantity base = rate.base();
        return text != null ? text : base == null ? "基数" : quantity(base, fields);
    }

    /** What a number is of. */
    public static String quantity(Quantity quantity, Fields fields) {
        return switch (quantity) {
            case Quantity.OfFact of -> Phrases.figure(fields.get(of.fact()), of.year());
            case Quantity.Counted counted -> Phrases.selection(counted.selection(), fields);
            case Quantity.Linear linear -> FormulaText.sum(linear.terms(), fields);
            case Quantity.Units units ->
                quantity(units.of(), fields) + "每满" + Values.number(units.each(), unit(units.of(), fields));
            case Quantity.Limited limited ->
                quantity(limited.of(), fields) + "（最多计" + Values.number(limited.most(), unit(limited.of(), fields))
                        + "）";
            case Quantity.Summed summed -> {
                FactField list = fields.get(summed.selection().list());
                String field = fields.within(list).get(summed.field()).label();
                yield Phrases.selection(summed.selection(), fields) + field + "合计";
            }
        };
    }

    /** 按月发放36个月（×36）. */
    public static String times(Times times) {
        String factor = "×" + times.factor().toPlainString();
        return times.text() == null ? factor : times.text() + "（" + factor + "）";
    }

    private static @Nullable String unit(Quantity quantity, Fields fields) {
        return switch (quantity) {
            case Quantity.OfFact of -> fields.get(of.fact()).unit();
            case Quantity.Linear linear ->
                fields.get(linear.terms().getFirst().fact()).unit();
            case Quantity.Summed summed ->
                fields.within(fields.get(summed.selection().list()))
                        .get(summed.field())
                        .unit();
            case Quantity.Counted counted -> "项";
            case Quantity.Units units -> "份";
            case Quantity.Limited limited -> unit(limited.of(), fields);
        };
    }

    /** 每企业/年; empty for once. */
    public static String per(@Nullable String per) {
        return per == null ? "" : "每" + per;
    }

    private static String rate(Rate rate, Fields fields) {
        StringBuilder text = new StringBuilder(rate.reduction() ? "减免" : "");
        text.append(base(rate, fields)).append("的").append(Values.percent(rate.rate()));
        for (Cap cap : rate.limits()) {
            text.append("，").append(per(cap.per())).append("最高").append(Values.money(cap.value()));
        }
        return text.toString();
    }
}
