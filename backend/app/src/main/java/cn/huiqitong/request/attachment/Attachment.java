package cn.huiqitong.request.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a request.
 *
 * @param size in bytes
 * @param addedBy username
 * @param addedByFirm the firm of that account, null for an official
 * @param signature what the scanner called the virus, for {@link ScanState#INFECTED}
 */
record Attachment(
        long id,
        long requestId,
        Sha256 content,
        FileName name,
        String mediaType,
        long size,
        Instant addedAt,
        String addedBy,
        String addedByName,
        @Nullable String addedByFirm,
        ScanState scan,
        @Nullable String signature) {

    /** Whether somebody may have the bytes: with a scanner only what it called clean. */
    boolean downloadable(boolean scannerPresent) {
        return scan == ScanState.CLEAN || (scan == ScanState.UNSCANNED && !scannerPresent);
    }
}
