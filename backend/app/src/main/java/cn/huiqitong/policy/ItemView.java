package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item with everything its page shows.
 *
 * @param status validity today
 * @param ruleText the machine rule in lines, null where a person judges
 * @param judgedBy RULE or PERSON
 * @param withoutRule why a person judges
 */
@Serdeable
record ItemView(
        String id,
        int version,
        String documentId,
        DocumentRefView document,
        @Nullable String articleNo,
        String title,
        @Nullable String summary,
        String benefitType,
        @Nullable String beneficiary,
        List<String> conditions,
        @Nullable String amountText,
        @Nullable Map<String, Object> amount,
        String obtain,
        boolean obtainInferred,
        @Nullable String department,
        boolean departmentInferred,
        @Nullable String applicationWindow,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String region,
        String level,
        @Nullable String sourceUrl,
        @Nullable String exclusivity,
        @Nullable String note,
        @Nullable String payoutNote,
        String status,
        @Nullable List<RuleLineView> ruleText,
        String judgedBy,
        @Nullable String withoutRule,
        @Nullable Instant releasedAt) {

    /** The document an item is out of. */
    @Serdeable
    record DocumentRefView(
            String id,
            String title,
            @Nullable String docNo,
            boolean docNoInferred,
            @Nullable String issuer,
            boolean issuerInferred,
            String status) {}
}
