package cn.huiqitong.request.attachment;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The attachments of requests, for one user. */
@Singleton
class Attachments {

    private static final String SUBJECT = "ServiceRequest";

    private final RequestAccess access;
    private final AttachmentRows rows;
    private final AttachmentLimits limits;
    private final Storage storage;
    private final Scanner scanner;
    private final List<AttachmentJournal> journals;
    private final Audit audit;
    private final Database database;
    private final InstantSource clock;

    Attachments(
            RequestAccess access,
            AttachmentRows rows,
            AttachmentLimits limits,
            Storage storage,
            Scanner scanner,
            List<AttachmentJournal> journals,
            Audit audit,
            Database database,
            InstantSource clock) {
        this.access = access;
        this.rows = rows;
        this.limits = limits;
        this.storage = storage;
        this.scanner = scanner;
        this.journals = journals;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    List<Attachment> list(CurrentUser user, long requestId) {
        access.mustSee(user, requestId);
        return rows.list(requestId);
    }

    /**
     * Adds a file, or finds the same content that the request has already. In the caller's transaction; the bytes are in
     * the vault.
     *
     * @throws Problem 409 when the request takes no files from this user now, 422 when it is full or the content infected
     */
    Attachment add(CurrentUser user, long requestId, Screening.Screened screened) {
        if (!access.mayAdd(user, requestId)) {
            throw Problem.conflict("这件诉求现在不能由您添加附件。");
        }
        return rows.find(requestId, screened.file().content())
                .map(Attachments::again)
                .orElseGet(() -> insert(user, requestId, screened));
    }

    private static Attachment again(Attachment known) {
        if (known.scan() == ScanState.INFECTED) {
            throw Screening.infected(Objects.toString(known.signature()));
        }
        return known;
    }

    private Attachment insert(CurrentUser user, long requestId, Screening.Screened screened) {
        ReceivedFile file = screened.file();
        checkRoom(requestId, file.size());
        storage.hold(file);
        Attachment added = rows.insert(new Attachment(
                0,
                requestId,
                file.content(),
                file.name(),
                screened.type().mediaType(),
                file.size(),
                clock.instant(),
                user.username(),
                user.name(),
                user.uscc(),
                screened.scan(),
                null));
        audit.record(user.username(), "ATTACH", SUBJECT, Long.toString(requestId), null, facts(added));
        AttachmentNote note = note(added, user);
        journals.forEach(journal -> journal.added(note));
        return added;
    }

    private void checkRoom(long requestId, long more) {
        AttachmentRows.Sum sum = rows.sum(requestId);
        if (sum.files() >= limits.maxFiles()) {
            throw Problem.invalid("file", "每件诉求最多 " + limits.maxFiles() + " 个附件，已经满了。");
        }
        if (sum.bytes() + more > limits.maxTotal()) {
            throw Problem.invalid(
                    "file", "每件诉求的附件合计不能超过 " + AttachmentLimits.megabytes(limits.maxTotal()) + "，放不下这个文件了。");
        }
    }

    /** @throws Problem 404, or 409 with the reason while nobody may have it */
    Attachment forDownload(CurrentUser user, long requestId, long id) {
        Attachment found = get(user, requestId, id);
        if (!found.downloadable(scanner.present())) {
            throw Problem.conflict(
                    found.scan() == ScanState.INFECTED ? "这个文件检出病毒，已经删除，不能下载。" : "这个文件正在等待病毒扫描，扫描通过后才能下载。");
        }
        if (!user.has(Roles.ENTERPRISE)) {
            audit.record(user.username(), "DOWNLOAD", SUBJECT, Long.toString(requestId), null, facts(found));
        }
        return found;
    }

    /** @throws Problem 404, 403 (somebody else's) or 409 (the request is filed) */
    void remove(CurrentUser user, long requestId, long id) {
        Attachment removed = database.inTransaction(() -> removeRow(user, requestId, id));
        storage.drop(removed.content());
    }

    private Attachment removeRow(CurrentUser user, long requestId, long id) {
        Attachment found = get(user, requestId, id);
        if (!found.addedBy().equals(user.username())) {
            throw Problem.forbidden("只有上传这个附件的人可以删除它。");
        }
        if (!access.mayRemove(user, requestId)) {
            throw Problem.conflict("诉求已经提交，附件进入办理记录，不能再删除；可以补充新的附件。");
        }
        rows.delete(id);
        audit.record(user.username(), "DETACH", SUBJECT, Long.toString(requestId), facts(found), null);
        AttachmentNote note = note(found, user);
        journals.forEach(journal -> journal.removed(note));
        return found;
    }

    private Attachment get(CurrentUser user, long requestId, long id) {
        access.mustSee(user, requestId);
        return rows.find(requestId, id).orElseThrow(() -> Problem.notFound("没有找到这个附件。"));
    }

    private static AttachmentNote note(Attachment it, CurrentUser user) {
        return new AttachmentNote(
                it.requestId(), it.id(), it.name().text(), it.content().hex(), it.size(), user);
    }

    private static Map<String, Object> facts(Attachment it) {
        return Map.of(
                "attachment",
                it.id(),
                "name",
                it.name().text(),
                "sha256",
                it.content().hex(),
                "size",
                it.size());
    }
}
