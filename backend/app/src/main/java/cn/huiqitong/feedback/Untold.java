package cn.huiqitong.feedback;

import cn.huiqitong.enterprise.EnterpriseNumbers;
import cn.huiqitong.enterprise.EnterpriseNumbers.Located;
import cn.huiqitong.matching.MatchedFirms;
import cn.huiqitong.request.asked.AskedItems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Firms that match an item and have not asked about it, some hundred at a time. */
@Singleton
class Untold {

    private final MatchedFirms matched;
    private final EnterpriseNumbers numbers;
    private final AskedItems asked;

    Untold(MatchedFirms matched, EnterpriseNumbers numbers, AskedItems asked) {
        this.matched = matched;
        this.numbers = numbers;
        this.asked = asked;
    }

    /** @param lastNo where to go on; null at the end */
    record Batch(List<String> usccs, @Nullable Long lastNo) {}

    Batch next(String itemId, @Nullable String region, long afterNo, int size) {
        return next(itemId, region, afterNo, size, asked.askers(itemId));
    }

    /** How many they are in the whole city: a count, no walk. */
    long count(String itemId) {
        return matched.count(itemId) - matched.countAmong(itemId, numbers.of(asked.askers(itemId)));
    }

    /** How many they are in a region: a walk through all that match. */
    long count(String itemId, String region) {
        Set<String> askers = asked.askers(itemId);
        long count = 0;
        Long last = 0L;
        while (last != null) {
            Batch batch = next(itemId, region, last, WALK, askers);
            count += batch.usccs().size();
            last = batch.lastNo();
        }
        return count;
    }

    private static final int WALK = 5_000;

    private Batch next(String itemId, @Nullable String region, long afterNo, int size, Set<String> askers) {
        List<Long> firms = matched.after(itemId, afterNo, size);
        List<String> untold = numbers.located(firms).stream()
                .filter(firm -> region == null || region.equals(firm.region()))
                .map(Located::uscc)
                .filter(uscc -> !askers.contains(uscc))
                .toList();
        return new Batch(untold, firms.size() < size ? null : firms.getLast());
    }
}
