package cn.huiqitong.feedback;

import cn.huiqitong.policy.faq.PublishedFaq;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic that is asked more and more.
 *
 * @param lately requests of the last seven days; {@code before}: mean of a week over the four weeks before
 * @param firms different ones of the last seven days
 * @param matched firms of the city that qualify for the item; null where no item is cited
 * @param notAsked those of them that have not asked about it
 * @param faqs published answers that may be sent to them
 * @param notices what has been sent about the item
 */
@Serdeable
record TopicView(
        @Nullable String itemId,
        @Nullable String itemTitle,
        @Nullable String categoryLabel,
        @Nullable String region,
        long lately,
        double before,
        long firms,
        @Nullable Long matched,
        @Nullable Long notAsked,
        List<PublishedFaq> faqs,
        List<Notice> notices) {}
