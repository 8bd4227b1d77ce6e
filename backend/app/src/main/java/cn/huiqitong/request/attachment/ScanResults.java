package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Keeps what a later scan said, for every request that has the content. */
@Singleton
class ScanResults {

    private static final String SYSTEM = "system";

    private final AttachmentRows rows;
    private final Storage storage;
    private final Audit audit;
    private final Outbox outbox;
    private final Database database;

    ScanResults(AttachmentRows rows, Storage storage, Audit audit, Outbox outbox, Database database) {
        this.rows = rows;
        this.storage = storage;
        this.audit = audit;
        this.outbox = outbox;
        this.database = database;
    }

    void clean(Sha256 content) {
        rows.judged(content, ScanState.CLEAN, null);
    }

    /** The rows stay and say what was there; the bytes go; whoever added it is told. */
    void infected(Sha256 content, String signature) {
        database.inTransaction(() -> {
            List<Attachment> found = rows.judged(content, ScanState.INFECTED, signature);
            found.forEach(it -> tell(it, signature));
            return found;
        });
        storage.drop(content);
    }

    private void tell(Attachment it, String signature) {
        String request = Long.toString(it.requestId());
        audit.record(
                SYSTEM,
                "ATTACHMENT_INFECTED",
                "ServiceRequest",
                request,
                null,
                Map.of("attachment", it.id(), "name", it.name().text(), "signature", signature));
        outbox.publish(
                request,
                new AttachmentInfected(
                        it.requestId(), it.id(), it.name().text(), signature, it.addedBy(), it.addedByFirm()));
    }
}
