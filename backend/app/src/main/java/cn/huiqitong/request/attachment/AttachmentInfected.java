package cn.huiqitong.request.attachment;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A scan found a virus in a file that lay already with a request; its bytes are gone. Topic {@code AttachmentInfected},
 * key the request's id.
 *
 * @param signature what the scanner calls the virus
 * @param addedBy username of who added it
 * @param addedByFirm the firm of that account, null for an official
 */
@Serdeable
public record AttachmentInfected(
        long requestId,
        long attachmentId,
        String name,
        String signature,
        String addedBy,
        @Nullable String addedByFirm) {}
