package cn.huiqitong.enterprise.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery.
 *
 * @param batch the number that the sender gave it
 * @param bySystem came through the interface for systems, not over a page
 * @param receiver who receives it at present
 * @param applied rows whose firms have them
 * @param doneTo last firm of the last chunk that was committed, "" before the first
 */
record ImportBatch(
        String batch,
        String mapping,
        String mappingTitle,
        String source,
        ImportMapping.UnknownFirms unknownFirms,
        boolean synthetic,
        @Nullable String fileName,
        boolean bySystem,
        ImportState state,
        UUID receiver,
        @Nullable String contentHash,
        int total,
        int good,
        int bad,
        int applied,
        String doneTo,
        int failures,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt) {}
