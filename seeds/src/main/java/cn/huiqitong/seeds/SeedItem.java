package cn.huiqitong.seeds;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One claimable or usable thing taken out of a document. {@code null} means 未载明.
 *
 * @param conditions the conditions as sentences, in the order of the source
 * @param amount stated amount: {@code kind} is fixed, rate, tiered, upTo or none; figures in 元, rates as decimals; further
 *     caps one level up ({@code capPerEnterprise}, {@code capPerEnterprisePerYear} …); see {@link AmountText}
 * @param obtain stated way of obtaining: AUTO 免申即享, FAST 直达快享, APPLY, COMPETE, SERVICE or UNKNOWN
 * @param obtainInferred inferred way, where none is stated; also SELF_DECLARE 自行申报享受
 * @param obtainBasis STATED by the document, CLASSIFIED by the collectors, or null
 * @param factsMentioned keys of the facts its conditions speak of, in the collectors' vocabulary
 * @param conditionKinds kinds of condition in it, in the collectors' vocabulary
 */
public record SeedItem(
        String id,
        String documentId,
        @Nullable String articleNo,
        String title,
        @Nullable String summary,
        String benefitType,
        @Nullable String beneficiary,
        List<String> conditions,
        Map<String, @Nullable Object> amount,
        String obtain,
        @Nullable String obtainInferred,
        @Nullable String obtainBasis,
        @Nullable String department,
        @Nullable String departmentInferred,
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
        @Nullable String sourceUrl,
        @Nullable Boolean linkSafe,
        List<String> factsMentioned,
        List<String> conditionKinds) {

    public SeedItem {
        conditions = List.copyOf(conditions);
        amount = Collections.unmodifiableMap(amount);
        regionCodes = List.copyOf(regionCodes);
        parkCodes = List.copyOf(parkCodes);
        factsMentioned = List.copyOf(factsMentioned);
        conditionKinds = List.copyOf(conditionKinds);
    }

    /** The address that may be shown as a link. */
    public Optional<String> link() {
        return Boolean.TRUE.equals(linkSafe) ? Optional.ofNullable(sourceUrl) : Optional.empty();
    }

    /** The way of obtaining to show: the stated one, else the inferred one, else UNKNOWN. */
    public String obtainShown() {
        return obtain.equals("UNKNOWN") && obtainInferred != null ? obtainInferred : obtain;
    }

    /** Whether {@link #obtainShown()} is an inference and has to be marked 推断. */
    public boolean obtainIsInferred() {
        return obtain.equals("UNKNOWN") && obtainInferred != null;
    }
}
