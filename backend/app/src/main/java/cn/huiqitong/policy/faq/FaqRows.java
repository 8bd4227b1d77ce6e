package cn.huiqitong.policy.faq;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables {@code faq_entry} and {@code faq_version}. */
@Singleton
class FaqRows {

    private static final String SELECT = """
            select e.*, v.question, v.answer, v.clause
            from faq_entry e join faq_version v on v.entry_id = e.id and v.version = e.version
            """;

    private final Database database;

    FaqRows(Database database) {
        this.database = database;
    }

    /** A first version. */
    FaqEntry insert(String itemId, FaqText text, @Nullable Long sourceRequest, String by, Instant at) {
        long id = database.get("""
                insert into faq_entry (item_id, state, version, updated_by, updated_at, source_request)
                values (?, 'DRAFT', 1, ?, ?, ?) returning id""", row -> row.getLong(1), itemId, by, at, sourceRequest);
        addVersion(id, 1, text, by, at);
        return new FaqEntry(id, itemId, FaqState.DRAFT, 1, null, null, null, by, at, sourceRequest, text);
    }

    void addVersion(long id, int version, FaqText text, String by, Instant at) {
        database.update("""
                insert into faq_version (entry_id, version, question, answer, clause, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?)""", id, version, text.question(), text.answer(), text.clause(), by, at);
    }

    void update(FaqEntry entry) {
        database.update(
                """
                update faq_entry set state = ?, version = ?, published_version = ?, published_at = ?, submitted_by = ?,
                    updated_by = ?, updated_at = ? where id = ?""",
                entry.state().name(),
                entry.version(),
                entry.publishedVersion(),
                entry.publishedAt(),
                entry.submittedBy(),
                entry.updatedBy(),
                entry.updatedAt(),
                entry.id());
    }

    /** Keeps others from it until the transaction ends. */
    Optional<FaqEntry> lock(long id) {
        return database.find(SELECT + "where e.id = ? for update of e", FaqRows::read, id);
    }

    /** Newest work first; null: any. */
    List<FaqEntry> list(@Nullable String itemId, @Nullable FaqState state, int limit) {
        return database.list(
                SELECT + """
                where (cast(? as text) is null or e.item_id = ?) and (cast(? as text) is null or e.state = ?)
                order by e.updated_at desc, e.id desc limit ?""",
                FaqRows::read,
                itemId,
                itemId,
                state == null ? null : state.name(),
                state == null ? null : state.name(),
                limit);
    }

    /** Who wrote the versions above this one. */
    List<String> authorsAfter(long id, int version) {
        return database.list(
                "select distinct written_by from faq_version where entry_id = ? and version > ?",
                row -> row.getString(1),
                id,
                version);
    }

    private static FaqEntry read(ResultSet row) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new FaqEntry(
                row.getLong("id"),
                row.getString("item_id"),
                FaqState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("published_version", Integer.class),
                published == null ? null : published.toInstant(),
                row.getString("submitted_by"),
                row.getString("updated_by"),
                row.getTimestamp("updated_at").toInstant(),
                row.getObject("source_request", Long.class),
                new FaqText(row.getString("question"), row.getString("answer"), row.getString("clause")));
    }
}
