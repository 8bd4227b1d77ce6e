package cn.huiqitong.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total all hits
 * @param facets counts by facet name: region, benefitType, obtain, department, document, status
 * @param didYouMean the query as it was probably meant
 */
@Serdeable
record SearchView(
        long total,
        int page,
        int size,
        List<ItemHitView> items,
        Map<String, List<FacetView>> facets,
        @Nullable String didYouMean) {

    /**
     * One item found.
     *
     * @param highlights by field, html-escaped, what was looked for in {@code <em>}
     * @param status validity on the day: CURRENT, UNVERIFIED, NOT_YET, DRAFT, REPEALED, EXPIRED or SUPERSEDED
     */
    @Serdeable
    record ItemHitView(
            String id,
            String title,
            @Nullable String summary,
            Map<String, List<String>> highlights,
            String benefitType,
            String obtain,
            boolean obtainInferred,
            String region,
            @Nullable String department,
            String documentId,
            String documentTitle,
            @Nullable String docNo,
            @Nullable String amountText,
            String status,
            @Nullable String validTo,
            @Nullable String releasedAt) {}

    /** A value of a facet and how many hits have it. */
    @Serdeable
    record FacetView(String value, String label, long count) {}
}
