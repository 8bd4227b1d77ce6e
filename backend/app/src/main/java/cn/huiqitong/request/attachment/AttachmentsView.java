package cn.huiqitong.request.attachment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The files of a request.
 *
 * @param mayAdd whether this user may add one now
 * @param endings of file names that may be added, without dot
 * @param maxFile bytes of one file
 * @param maxTotal bytes of all files of the request
 */
@Serdeable
record AttachmentsView(
        List<AttachmentView> attachments,
        boolean mayAdd,
        List<String> endings,
        long maxFile,
        int maxFiles,
        long maxTotal) {}
