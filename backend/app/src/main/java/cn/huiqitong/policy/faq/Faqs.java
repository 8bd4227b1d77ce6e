package cn.huiqitong.policy.faq;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The published questions and answers, for whoever shows, finds or sends them. */
@Singleton
public final class Faqs {

    private static final String SELECT = """
            select e.id, e.published_version, e.item_id, v.question, v.answer, v.clause, e.published_at
            from faq_entry e join faq_version v on v.entry_id = e.id and v.version = e.published_version
            """;

    private final Database database;

    Faqs(Database database) {
        this.database = database;
    }

    /** Of an item, the newest first. */
    public List<PublishedFaq> list(String itemId) {
        return database.list(
                SELECT + "where e.item_id = ? order by e.published_at desc, e.id desc", Faqs::read, itemId);
    }

    public Optional<PublishedFaq> find(long id) {
        return database.find(SELECT + "where e.id = ?", Faqs::read, id);
    }

    private static PublishedFaq read(ResultSet row) throws SQLException {
        return new PublishedFaq(
                row.getLong("id"),
                row.getInt("published_version"),
                row.getString("item_id"),
                row.getString("question"),
                row.getString("answer"),
                row.getString("clause"),
                row.getTimestamp("published_at").toInstant());
    }
}
