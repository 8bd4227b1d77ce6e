package cn.huiqitong.search;

import cn.huiqitong.policy.ItemContent;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.faq.Faqs;
import cn.huiqitong.searchindex.IndexedItem;
import cn.huiqitong.seeds.SeedDocument;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Released items as the index holds them. */
@Singleton
final class IndexedItems {

    private final Places places;
    private final Labels labels;
    private final Faqs faqs;

    IndexedItems(Places places, Labels labels, Faqs faqs) {
        this.places = places;
        this.labels = labels;
        this.faqs = faqs;
    }

    /** @param freshness asked for before the item was read */
    IndexedItem of(PolicyItem item, long freshness) {
        ItemContent content = item.content();
        return new IndexedItem(
                item.id(),
                freshness,
                new IndexedItem.Wording(
                        content.title(),
                        content.summary(),
                        content.beneficiary(),
                        content.conditions(),
                        questions(item)),
                origin(item.document()),
                offer(content),
                new IndexedItem.Life(
                        item.validity().name(),
                        item.matchable(),
                        date(content.validTo()),
                        item.releasedAt().toString()));
    }

    private List<String> questions(PolicyItem item) {
        return faqs.list(item.id()).stream()
                .flatMap(faq -> Stream.of(faq.question(), faq.answer()))
                .toList();
    }

    private static IndexedItem.Origin origin(SeedDocument document) {
        return new IndexedItem.Origin(
                document.id(),
                document.title(),
                document.seedName(),
                document.docNo(),
                document.docNoInferred(),
                document.issuer() == null ? document.issuerInferred() : document.issuer(),
                date(document.issuedOn()));
    }

    private IndexedItem.Offer offer(ItemContent content) {
        return new IndexedItem.Offer(
                content.benefitType(),
                content.obtain(),
                content.obtainInferred(),
                content.region(),
                places.names(content.regionCodes(), content.parkCodes()),
                places.namesWithin(content.regionCodes(), content.parkCodes()),
                content.department(),
                content.departmentCodes(),
                furtherWords(content),
                Optional.ofNullable(content.amount()).flatMap(LargestSum::of).orElse(null),
                content.amountText());
    }

    /** A way of obtaining that was inferred is no word of the text, so nobody finds the item by it as by a stated one. */
    private List<String> furtherWords(ItemContent content) {
        List<String> words = new ArrayList<>();
        words.add(content.benefitType());
        words.add(content.region());
        words.addAll(places.names(content.regionCodes(), content.parkCodes()));
        Stream.ofNullable(content.department()).forEach(words::add);
        content.departmentCodes().forEach(code -> words.add(labels.department(code)));
        if (!content.obtainInferred()) {
            words.add(labels.obtain(content.obtain()));
        }
        return words.stream().distinct().toList();
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
