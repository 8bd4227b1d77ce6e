package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 按上年【营业收入】分档：, then ≤ 5000万元： and 其余：, each with its condition below. */
final class TierLines {
    static final String FIRST = "按";
    private static final String REST = "其余";

    private TierLines() {}

    static String write(Tiers tiers, Names names) {
        return FIRST + Values.year(tiers.year()) + names.field(tiers.on()) + "分档";
    }

    static String limit(Tiers.Tier tier, Tiers tiers, Names names) {
        BigDecimal upTo = tier.upTo();
        return upTo == null
                ? REST + "："
                : "≤ " + Values.number(upTo, names.fields().get(tiers.on()).unit()) + "：";
    }

    /** After its first word. */
    static Tiers read(Cursor cursor, ConditionLines lines) {
        YearRef year = Values.readYear(cursor);
        FactField on = cursor.names().read(cursor);
        cursor.need("分档");
        Origin origin = Tail.read(cursor);
        List<Tiers.Tier> tiers = new ArrayList<>();
        List<Line> below = cursor.line().below();
        for (int i = 0; i < below.size(); i++) {
            Tiers.Tier tier = tier(below.get(i), on, cursor.names(), lines.at(".tiers[" + i + "]"));
            if (tier != null) {
                tiers.add(tier);
            }
        }
        return new Tiers(on.key(), year, tiers, origin);
    }

    private static Tiers.@Nullable Tier tier(Line line, FactField on, Names names, ConditionLines lines) {
        lines.note(line);
        Cursor cursor = new Cursor(line, names);
        BigDecimal upTo = null;
        if (!cursor.take(REST)) {
            cursor.need("≤");
            upTo = Values.readNumber(cursor, on.unit());
        }
        cursor.take("：");
        cursor.end();
        Condition then = lines.only(cursor, ".then");
        return then == null ? null : new Tiers.Tier(upTo, then);
    }
}
