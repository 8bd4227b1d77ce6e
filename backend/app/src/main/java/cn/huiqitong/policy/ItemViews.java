package cn.huiqitong.policy;

import cn.huiqitong.policy.ItemView.DocumentRefView;
import cn.huiqitong.seeds.SeedDocument;
import cn.huiqitong.seeds.Validity;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes what the pages show of an item. */
@Singleton
final class ItemViews {

    private final RuleDesk rules;

    ItemViews(RuleDesk rules) {
        this.rules = rules;
    }

    ItemView of(PolicyItem item, LocalDate today) {
        return of(item.id(), item.version(), item.content(), item.document(), item.releasedAt(), today);
    }

    ItemView of(
            String id,
            int version,
            ItemContent content,
            SeedDocument document,
            @Nullable Instant releasedAt,
            LocalDate today) {
        var rule = content.rule();
        return new ItemView(
                id,
                version,
                content.documentId(),
                reference(document, today),
                content.articleNo(),
                content.title(),
                content.summary(),
                content.benefitType(),
                content.beneficiary(),
                content.conditions(),
                content.amountText(),
                content.amount(),
                content.obtain(),
                content.obtainInferred(),
                content.department(),
                content.departmentInferred(),
                content.applicationWindow(),
                content.validFrom(),
                content.validTo(),
                content.region(),
                content.level(),
                content.link(),
                content.exclusivity(),
                content.note(),
                content.payoutNote(),
                Validity.of(document, content.validFrom(), content.validTo(), today)
                        .name(),
                rule == null ? null : rules.lines(rule),
                rule == null ? "PERSON" : "RULE",
                content.withoutRule(),
                releasedAt);
    }

    private static DocumentRefView reference(SeedDocument document, LocalDate today) {
        return new DocumentRefView(
                document.id(),
                document.title(),
                document.docNo() == null ? document.docNoInferred() : document.docNo(),
                document.docNo() == null && document.docNoInferred() != null,
                document.issuer() == null ? document.issuerInferred() : document.issuer(),
                document.issuer() == null && document.issuerInferred() != null,
                Validity.of(document, today).name());
    }
}
