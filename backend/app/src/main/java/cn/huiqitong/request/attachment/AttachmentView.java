package cn.huiqitong.request.attachment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a request as one user sees it.
 *
 * @param size in bytes
 * @param sha256 of the content, as it stands in the history
 * @param addedBy the person's or firm's name
 * @param note why it cannot be downloaded now, null when it can
 * @param removable whether this user may take it away again: own, and the request a draft
 */
@Serdeable
record AttachmentView(
        long id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        String addedBy,
        ScanState scan,
        boolean downloadable,
        @Nullable String note,
        boolean removable) {

    static AttachmentView of(Attachment it, boolean scannerPresent, boolean removable) {
        boolean downloadable = it.downloadable(scannerPresent);
        return new AttachmentView(
                it.id(),
                it.name().text(),
                it.mediaType(),
                it.size(),
                it.content().hex(),
                it.addedAt(),
                it.addedByName(),
                it.scan(),
                downloadable,
                downloadable ? null : note(it.scan()),
                removable);
    }

    private static String note(ScanState scan) {
        return scan == ScanState.INFECTED ? "检出病毒，已删除" : "正在等待病毒扫描";
    }
}
