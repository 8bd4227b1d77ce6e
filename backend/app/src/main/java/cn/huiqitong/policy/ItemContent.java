package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an item says. {@code null} is 未载明; a value marked inferred is shown as 推断.
 *
 * @param amount stated amount as collected ({@code kind} fixed, rate, tiered, upTo, none; 元, rates as decimals)
 * @param amountText the amount as people say it, e.g. 最高50万元
 * @param obtain AUTO 免申即享, FAST 直达快享, APPLY, COMPETE, SERVICE, SELF_DECLARE or UNKNOWN
 * @param departmentCodes codes of the departments that answer for it
 * @param routeTo code of the department a request about it goes to first
 * @param level NATIONAL, PROVINCE, CITY, COUNTY or PARK
 * @param link address of the source that may be shown
 * @param rule rule JSON (schema 1), null where a person judges
 * @param withoutRule why there is no rule, one sentence
 */
@Serdeable
public record ItemContent(
        String documentId,
        @Nullable String articleNo,
        String title,
        @Nullable String summary,
        String benefitType,
        @Nullable String beneficiary,
        List<String> conditions,
        @Nullable Map<String, Object> amount,
        @Nullable String amountText,
        String obtain,
        boolean obtainInferred,
        @Nullable String department,
        boolean departmentInferred,
        List<String> departmentCodes,
        @Nullable String routeTo,
        @Nullable String applicationWindow,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String level,
        String region,
        List<String> regionCodes,
        List<String> parkCodes,
        @Nullable String exclusivity,
        @Nullable String payoutNote,
        @Nullable String note,
        @Nullable String link,
        @Nullable Map<String, Object> rule,
        @Nullable String withoutRule) {}
