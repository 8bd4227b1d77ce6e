package cn.huiqitong.policy.faq;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of an item with its answer, as editors have it.
 *
 * @param text of the newest version
 * @param sourceRequest id of the request whose question it answers
 */
record FaqEntry(
        long id,
        String itemId,
        FaqState state,
        int version,
        @Nullable Integer publishedVersion,
        @Nullable Instant publishedAt,
        @Nullable String submittedBy,
        String updatedBy,
        Instant updatedAt,
        @Nullable Long sourceRequest,
        FaqText text) {

    FaqEntry rewritten(FaqText newText, String by, Instant at) {
        return new FaqEntry(
                id,
                itemId,
                FaqState.DRAFT,
                version + 1,
                publishedVersion,
                publishedAt,
                null,
                by,
                at,
                sourceRequest,
                newText);
    }

    FaqEntry submitted(String by, Instant at) {
        return moved(FaqState.SUBMITTED, publishedVersion, publishedAt, by, by, at);
    }

    FaqEntry published(String by, Instant at) {
        return moved(FaqState.PUBLISHED, version, at, null, by, at);
    }

    FaqEntry returned(String by, Instant at) {
        return moved(FaqState.DRAFT, publishedVersion, publishedAt, null, by, at);
    }

    FaqEntry withdrawn(String by, Instant at) {
        return moved(FaqState.WITHDRAWN, null, null, null, by, at);
    }

    private FaqEntry moved(
            FaqState to,
            @Nullable Integer nowPublished,
            @Nullable Instant since,
            @Nullable String submitter,
            String by,
            Instant at) {
        return new FaqEntry(id, itemId, to, version, nowPublished, since, submitter, by, at, sourceRequest, text);
    }
}
