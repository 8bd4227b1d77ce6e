package cn.huiqitong.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("policy_item")
record ItemRow(
        @Id String id,
        String documentId,
        String title,
        ItemState state,
        int version,
        @Nullable Integer releasedVersion,
        @Nullable Instant releasedAt,
        @Nullable String submittedBy,
        String updatedBy,
        Instant updatedAt,
        boolean hasRule,
        @Nullable String seedHash,
        @Nullable String validity) {

    static ItemRow first(String id, ItemContent content, String by, Instant at) {
        return new ItemRow(
                id,
                content.documentId(),
                content.title(),
                ItemState.DRAFT,
                1,
                null,
                null,
                null,
                by,
                at,
                content.rule() != null,
                null,
                null);
    }

    /** A new version, as a draft; what is released stays released. */
    ItemRow revised(ItemContent content, String by, Instant at) {
        return new ItemRow(
                id,
                content.documentId(),
                content.title(),
                ItemState.DRAFT,
                version + 1,
                releasedVersion,
                releasedAt,
                null,
                by,
                at,
                content.rule() != null,
                null,
                validity);
    }

    ItemRow submitted(String by, Instant at) {
        return moved(ItemState.SUBMITTED, releasedVersion, releasedAt, by, by, at);
    }

    ItemRow returned(String by, Instant at) {
        return moved(ItemState.DRAFT, releasedVersion, releasedAt, null, by, at);
    }

    ItemRow released(String by, Instant at) {
        return moved(ItemState.RELEASED, version, at, null, by, at);
    }

    ItemRow withdrawn(String by, Instant at) {
        return moved(ItemState.WITHDRAWN, null, null, null, by, at);
    }

    ItemRow seeded(String hash) {
        return new ItemRow(
                id,
                documentId,
                title,
                state,
                version,
                releasedVersion,
                releasedAt,
                submittedBy,
                updatedBy,
                updatedAt,
                hasRule,
                hash,
                validity);
    }

    private ItemRow moved(
            ItemState to,
            @Nullable Integer nowReleased,
            @Nullable Instant since,
            @Nullable String submitter,
            String by,
            Instant at) {
        return new ItemRow(
                id, documentId, title, to, version, nowReleased, since, submitter, by, at, hasRule, seedHash, validity);
    }
}
