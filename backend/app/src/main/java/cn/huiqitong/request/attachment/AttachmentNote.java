package cn.huiqitong.request.attachment;

import cn.huiqitong.identity.CurrentUser;

/**
 * What the history keeps of a file that was added or taken away.
 *
 * @param sha256 of the content, 64 hex digits
 * @param size in bytes
 */
public record AttachmentNote(
        long requestId, long attachmentId, String name, String sha256, long size, CurrentUser actor) {}
