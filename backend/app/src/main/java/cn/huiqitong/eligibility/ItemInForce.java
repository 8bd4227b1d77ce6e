package cn.huiqitong.eligibility;

import cn.huiqitong.policy.ItemContent;
import cn.huiqitong.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An item version that may be matched.
 *
 * @param obtain AUTO, FAST, APPLY, COMPETE, SERVICE, SELF_DECLARE or UNKNOWN
 * @param amountText what the policy states, null when it states nothing
 * @param rule null when only a person can judge
 */
public record ItemInForce(
        String id,
        int version,
        String title,
        String benefitType,
        String obtain,
        String region,
        @Nullable String department,
        String documentId,
        String documentTitle,
        @Nullable String articleNo,
        @Nullable String amountText,
        @Nullable Rule rule) {

    static ItemInForce of(String id, int version, ItemContent content, String documentTitle, @Nullable Rule rule) {
        return new ItemInForce(
                id,
                version,
                content.title(),
                content.benefitType(),
                content.obtain(),
                content.region(),
                content.department(),
                content.documentId(),
                documentTitle,
                content.articleNo(),
                content.amountText(),
                rule);
    }
}
