package cn.huiqitong.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 主动告知: a published answer on its way to matched firms that have not asked.
 *
 * @param region code; null for the whole city
 * @param told firms it went to so far
 */
@Serdeable
record Notice(
        long id,
        String itemId,
        @Nullable String region,
        long faqId,
        int faqVersion,
        String startedBy,
        Instant startedAt,
        long told,
        @Nullable Instant finishedAt) {}
