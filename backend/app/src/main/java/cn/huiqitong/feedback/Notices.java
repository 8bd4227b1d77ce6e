package cn.huiqitong.feedback;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.policy.faq.Faqs;
import cn.huiqitong.policy.faq.PublishedFaq;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices: started once per topic and version of the answer, then told batch by batch. */
@Singleton
class Notices {

    private final Database database;
    private final Faqs faqs;
    private final Outbox outbox;
    private final Audit audit;
    private final InstantSource clock;

    Notices(Database database, Faqs faqs, Outbox outbox, Audit audit, InstantSource clock) {
        this.database = database;
        this.faqs = faqs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same again gives the same notice and tells nobody twice.
     *
     * @throws Problem 422 at {@code faqId} for an answer that is not published or of another item
     */
    Notice start(CurrentUser user, String itemId, @Nullable String region, long faqId) {
        PublishedFaq faq = published(itemId, faqId);
        return database.inTransaction(() -> {
            database.find(
                            """
                            insert into notice (item_id, region, faq_id, faq_version, started_by, started_at)
                            values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                            row -> row.getLong(1),
                            itemId,
                            region,
                            faqId,
                            faq.version(),
                            user.username(),
                            clock.instant())
                    .ifPresent(id -> begun(user, id, faq, region));
            return find(itemId, region, faqId, faq.version()).orElseThrow();
        });
    }

    PublishedFaq published(String itemId, long faqId) {
        return faqs.find(faqId)
                .filter(faq -> faq.itemId().equals(itemId))
                .orElseThrow(() -> Problem.invalid("faqId", "请选择这条政策的一条已发布的常见问题。"));
    }

    private void begun(CurrentUser user, long id, PublishedFaq faq, @Nullable String region) {
        Map<String, Object> told = new HashMap<>();
        told.put("item", faq.itemId());
        told.put("faq", faq.id());
        told.put("faqVersion", faq.version());
        told.put("region", region == null ? "*" : region);
        audit.record(user.username(), "TELL", "Notice", Long.toString(id), null, told);
        outbox.publish(Long.toString(id), new NoticeDue(id, 0));
    }

    /** The notices of an item, newest first. */
    List<Notice> list(String itemId) {
        return database.list("select * from notice where item_id = ? order by id desc", Notices::read, itemId);
    }

    private Optional<Notice> find(String itemId, @Nullable String region, long faqId, int faqVersion) {
        return database.find("""
                select * from notice where item_id = ? and region is not distinct from ? and faq_id = ?
                    and faq_version = ?""", Notices::read, itemId, region, faqId, faqVersion);
    }

    /** The notice, when it still stands where the event found it; kept from others. */
    Optional<Notice> lock(NoticeDue due) {
        return database.find(
                "select * from notice where id = ? and after_no = ? and finished_at is null for update",
                Notices::read,
                due.noticeId(),
                due.afterNo());
    }

    /** @param lastNo null at the end */
    void told(Notice notice, int firms, @Nullable Long lastNo) {
        database.update(
                "update notice set told = told + ?, after_no = coalesce(?, after_no), finished_at = ? where id = ?",
                firms,
                lastNo,
                lastNo == null ? clock.instant() : null,
                notice.id());
        if (lastNo != null) {
            outbox.publish(Long.toString(notice.id()), new NoticeDue(notice.id(), lastNo));
        }
    }

    private static Notice read(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Notice(
                row.getLong("id"),
                row.getString("item_id"),
                row.getString("region"),
                row.getLong("faq_id"),
                row.getInt("faq_version"),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                row.getLong("told"),
                finished == null ? null : finished.toInstant());
    }
}
