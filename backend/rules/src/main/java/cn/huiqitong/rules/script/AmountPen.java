package cn.huiqitong.rules.script;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.amount.AtLeast;
import cn.huiqitong.rules.amount.Cap;
import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.NoAmount;
import cn.huiqitong.rules.amount.Ranged;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.amount.Times;
import cn.huiqitong.rules.amount.UpTo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes the lines of an amount. */
final class AmountPen {
    private final Page page;
    private final Names names;

    AmountPen(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    void write(Amount amount, int depth) {
        switch (amount) {
            case Fixed fixed -> fixed(fixed, depth);
            case UpTo upTo -> page.line(depth, "最高 " + money(upTo.cap()) + per(upTo.per()));
            case AtLeast atLeast -> page.line(depth, "不低于 " + money(atLeast.value()) + per(atLeast.per()));
            case Ranged ranged ->
                page.line(depth, "区间 " + money(ranged.from()) + " 至 " + money(ranged.to()) + per(ranged.per()));
            case Rate rate -> rate(rate, depth);
            case AmountTiers tiers -> tiers(tiers, depth);
            case Times times -> times(times, depth);
            case NoAmount none -> page.line(depth, "未载明");
        }
    }

    private void fixed(Fixed fixed, int depth) {
        String head = "定额 " + money(fixed.value()) + per(fixed.per());
        page.line(depth, head + (fixed.count() == null ? "" : "，数量："));
        new QuantityPen(page, names).write(fixed.count(), depth + 1);
    }

    private void rate(Rate rate, int depth) {
        StringBuilder head = new StringBuilder(rate.reduction() ? "减免 " : "比例 ");
        head.append(Values.number(rate.rate(), Values.SHARE));
        head.append(rate.baseText() == null ? "" : " 基数" + Marks.quoted(rate.baseText()));
        head.append(rate.cap() == null ? "" : " 封顶 " + money(rate.cap())).append(per(rate.per()));
        for (Cap cap : rate.caps()) {
            head.append(" 另封顶 ").append(money(cap.value())).append(per(cap.per()));
        }
        page.line(depth, head + (rate.base() == null ? "" : "，基数："));
        new QuantityPen(page, names).write(rate.base(), depth + 1);
    }

    private void tiers(AmountTiers tiers, int depth) {
        page.line(depth, "分档：");
        for (AmountTiers.Tier tier : tiers.tiers()) {
            page.line(depth + 1, "档" + (tier.text() == null ? "" : Marks.quoted(tier.text())) + "：");
            if (tier.when() != null) {
                page.line(depth + 2, "当：");
                new ConditionPen(page, names).write(tier.when(), depth + 3);
            }
            write(tier.amount(), depth + 2);
        }
    }

    private void times(Times times, int depth) {
        String text = times.text() == null ? "" : " " + Marks.quoted(times.text());
        page.line(depth, "倍数 " + Values.plain(times.factor()) + text + "：");
        write(times.of(), depth + 1);
    }

    private static String money(BigDecimal yuan) {
        return Values.number(yuan, Values.MONEY);
    }

    private static String per(@Nullable String per) {
        return per == null ? "" : " 每" + Marks.quoted(per);
    }
}
