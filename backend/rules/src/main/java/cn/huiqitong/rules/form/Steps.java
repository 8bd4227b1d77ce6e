package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits of tiers: ascending, every one but the last present. */
final class Steps {
    private Steps() {}

    /** @param items how many tiers were written; when some could not be read, their limits are not checked */
    static void check(List<Tiers.Tier> tiers, int items, Source source) {
        if (items == 0) {
            source.error(ErrorCode.EMPTY_GROUP, "tiers", "分档是空的");
        }
        if (tiers.size() < items || items == 0) {
            return;
        }
        if (tiers.getLast().upTo() != null) {
            source.error(ErrorCode.LAST_TIER_LIMITED, "tiers[" + (items - 1) + "].upTo", "最后一档不应有上限，否则更大的数没有档次");
        }
        for (int i = 0; i < items - 1; i++) {
            check(tiers.get(i).upTo(), i == 0 ? null : tiers.get(i - 1).upTo(), "tiers[" + i + "].upTo", source);
        }
    }

    private static void check(@Nullable BigDecimal limit, @Nullable BigDecimal before, String key, Source source) {
        if (limit == null) {
            source.error(ErrorCode.TIER_LIMIT_MISSING, key, "除最后一档外，每档都要有上限（upTo）");
        } else if (before != null && limit.compareTo(before) <= 0) {
            source.error(ErrorCode.TIERS_NOT_ASCENDING, key, "各档上限应从小到大");
        }
    }
}
