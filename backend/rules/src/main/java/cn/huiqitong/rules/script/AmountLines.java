package cn.huiqitong.rules.script;

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
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the line of an amount, and the lines below it. */
final class AmountLines {
    private final String path;
    private final Names names;
    private final Places places;

    AmountLines(String path, Names names, Places places) {
        this.path = path;
        this.names = names;
        this.places = places;
    }

    /** The amount of a line; null after a problem has been noted. */
    @Nullable Amount read(Line line) {
        places.put(path, line);
        try {
            Cursor cursor = new Cursor(line, names);
            Amount amount = amount(cursor);
            cursor.take("：");
            cursor.end();
            return amount;
        } catch (Problem problem) {
            places.add(problem);
            return null;
        }
    }

    private @Nullable Amount amount(Cursor cursor) {
        String word = cursor.takeOne(List.of("定额", "最高", "不低于", "区间", "比例", "减免", "分档", "倍数", "未载明"));
        return switch (word == null ? "" : word) {
            case "定额" -> fixed(cursor);
            case "最高" -> new UpTo(money(cursor), per(cursor));
            case "不低于" -> new AtLeast(money(cursor), per(cursor));
            case "区间" -> ranged(cursor);
            case "比例" -> rate(cursor, false);
            case "减免" -> rate(cursor, true);
            case "分档" -> new AmountTiers(tiers(cursor.line()));
            case "倍数" -> times(cursor);
            case "未载明" -> new NoAmount();
            default -> throw cursor.problem(ErrorCode.UNKNOWN_KIND, "这里应是金额：定额、最高、不低于、区间、比例、减免、分档、倍数或未载明");
        };
    }

    private Fixed fixed(Cursor cursor) {
        BigDecimal value = money(cursor);
        String per = per(cursor);
        return new Fixed(value, per, quantity("数量", ".count", cursor));
    }

    private Ranged ranged(Cursor cursor) {
        BigDecimal from = money(cursor);
        cursor.need("至");
        return new Ranged(from, money(cursor), per(cursor));
    }

    private Rate rate(Cursor cursor, boolean reduction) {
        BigDecimal rate = Values.readNumber(cursor, Values.SHARE);
        String baseText = cursor.take("基数") ? cursor.needQuoted() : null;
        BigDecimal cap = cursor.take("封顶") ? money(cursor) : null;
        String per = per(cursor);
        List<Cap> caps = new ArrayList<>();
        while (cursor.take("另封顶")) {
            BigDecimal value = money(cursor);
            caps.add(new Cap(per(cursor), value));
        }
        return new Rate(rate, quantity("基数", ".base", cursor), baseText, cap, per, caps, reduction);
    }

    private @Nullable Quantity quantity(String word, String below, Cursor cursor) {
        if (!cursor.take("，")) {
            return null;
        }
        cursor.need(word);
        return new QuantityLines(path + below, names, places).only(cursor);
    }

    private @Nullable Times times(Cursor cursor) {
        BigDecimal factor = cursor.number();
        String text = cursor.quoted();
        if (cursor.line().below().size() != 1) {
            throw cursor.problem(ErrorCode.BAD_LAYOUT, "下面应缩进写一个金额");
        }
        Amount of = new AmountLines(path + ".of", names, places)
                .read(cursor.line().below().getFirst());
        return of == null ? null : new Times(factor, text, of);
    }

    private List<AmountTiers.Tier> tiers(Line line) {
        List<AmountTiers.Tier> tiers = new ArrayList<>();
        for (int i = 0; i < line.below().size(); i++) {
            AmountTiers.Tier tier = tier(line.below().get(i), path + ".tiers[" + i + "]");
            if (tier != null) {
                tiers.add(tier);
            }
        }
        return tiers;
    }

    private AmountTiers.@Nullable Tier tier(Line line, String place) {
        places.put(place, line);
        Cursor cursor = new Cursor(line, names);
        cursor.need("档");
        String text = cursor.quoted();
        cursor.take("：");
        cursor.end();
        boolean cased = line.below().size() == 2;
        if (!cased && line.below().size() != 1) {
            throw cursor.problem(ErrorCode.BAD_LAYOUT, "下面应是一个金额，或“当：”和一个金额");
        }
        Condition when = cased ? when(line.below().getFirst(), place) : null;
        Amount amount = new AmountLines(place + ".amount", names, places)
                .read(line.below().getLast());
        return amount == null || (cased && when == null) ? null : new AmountTiers.Tier(when, text, amount);
    }

    private @Nullable Condition when(Line line, String place) {
        Cursor cursor = new Cursor(line, names);
        cursor.need("当");
        cursor.take("：");
        cursor.end();
        return new ConditionLines(place, names, places).only(cursor, ".when");
    }

    private static BigDecimal money(Cursor cursor) {
        return Values.readNumber(cursor, Values.MONEY);
    }

    private static @Nullable String per(Cursor cursor) {
        return cursor.take("每") ? cursor.needQuoted() : null;
    }
}
