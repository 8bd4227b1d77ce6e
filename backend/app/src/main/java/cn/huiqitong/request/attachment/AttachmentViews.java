package cn.huiqitong.request.attachment;

import cn.huiqitong.identity.CurrentUser;
import jakarta.inject.Singleton;
import java.util.List;

/** Attachments as the pages show them to one user. */
@Singleton
class AttachmentViews {

    private final RequestAccess access;
    private final AttachmentLimits limits;
    private final FileTypes types;
    private final Scanner scanner;

    AttachmentViews(RequestAccess access, AttachmentLimits limits, FileTypes types, Scanner scanner) {
        this.access = access;
        this.limits = limits;
        this.types = types;
        this.scanner = scanner;
    }

    AttachmentsView all(CurrentUser user, long requestId, List<Attachment> attachments) {
        boolean mayRemove = access.mayRemove(user, requestId);
        return new AttachmentsView(
                attachments.stream().map(it -> view(user, it, mayRemove)).toList(),
                access.mayAdd(user, requestId),
                types.endings(),
                limits.maxFile(),
                limits.maxFiles(),
                limits.maxTotal());
    }

    AttachmentView one(CurrentUser user, Attachment it) {
        return view(user, it, access.mayRemove(user, it.requestId()));
    }

    private AttachmentView view(CurrentUser user, Attachment it, boolean mayRemove) {
        return AttachmentView.of(
                it, scanner.present(), mayRemove && it.addedBy().equals(user.username()));
    }
}
