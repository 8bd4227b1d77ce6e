package cn.huiqitong.policy.faq;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as the public sees it. @param clause the document and article that it rests on */
@Serdeable
public record PublishedFaq(
        long id,
        int version,
        String itemId,
        String question,
        String answer,
        @Nullable String clause,
        Instant publishedAt) {}
