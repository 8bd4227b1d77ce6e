package cn.huiqitong.request.asked;

import org.jspecify.annotations.Nullable;

/**
 * What is asked more than before, in one region.
 *
 * @param itemId the cited item; null for requests of one category that cite none
 * @param region code of where the firms are registered; null where that is not known
 * @param lately requests of the last seven days
 * @param before mean of a week, over the four weeks before
 * @param firms how many different ones asked in the last seven days
 */
public record Topic(
        @Nullable String itemId,
        @Nullable String itemTitle,
        @Nullable String category,
        @Nullable String region,
        long lately,
        double before,
        long firms) {}
