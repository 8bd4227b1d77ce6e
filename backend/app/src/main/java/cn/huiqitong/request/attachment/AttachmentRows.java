package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table {@code request_attachment}. */
@Singleton
class AttachmentRows {

    /** How many files a request has and how many bytes they are. */
    record Sum(int files, long bytes) {}

    private final Database database;

    AttachmentRows(Database database) {
        this.database = database;
    }

    /** @param draft with any id */
    Attachment insert(Attachment draft) {
        return database.get(
                """
                insert into request_attachment (request_id, sha256, name, media_type, size,
                    added_at, added_by, added_by_name, added_by_firm, scan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *""",
                AttachmentRows::read,
                draft.requestId(),
                draft.content().hex(),
                draft.name().text(),
                draft.mediaType(),
                draft.size(),
                draft.addedAt(),
                draft.addedBy(),
                draft.addedByName(),
                draft.addedByFirm(),
                draft.scan().name());
    }

    List<Attachment> list(long requestId) {
        return database.list(
                "select * from request_attachment where request_id = ? order by id", AttachmentRows::read, requestId);
    }

    Optional<Attachment> find(long requestId, long id) {
        return database.find(
                "select * from request_attachment where request_id = ? and id = ?",
                AttachmentRows::read,
                requestId,
                id);
    }

    Optional<Attachment> find(long requestId, Sha256 content) {
        return database.find(
                "select * from request_attachment where request_id = ? and sha256 = ?",
                AttachmentRows::read,
                requestId,
                content.hex());
    }

    Sum sum(long requestId) {
        return database.get(
                "select count(*), coalesce(sum(size), 0) from request_attachment where request_id = ?",
                row -> new Sum(row.getInt(1), row.getLong(2)),
                requestId);
    }

    void delete(long id) {
        database.update("delete from request_attachment where id = ?", id);
    }

    /** Keeps others from adding, scanning or removing this content until the transaction ends. */
    void lock(Sha256 content) {
        database.find(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> Boolean.TRUE,
                "request_attachment " + content.hex());
    }

    /** Whether any request needs the bytes. */
    boolean needed(Sha256 content) {
        return database.find(
                        "select 1 from request_attachment where sha256 = ? and scan <> 'INFECTED' limit 1",
                        row -> Boolean.TRUE,
                        content.hex())
                .isPresent();
    }

    /** Whether a scan has called it infected. */
    boolean infected(Sha256 content) {
        return database.find(
                        "select 1 from request_attachment where sha256 = ? and scan = 'INFECTED' limit 1",
                        row -> Boolean.TRUE,
                        content.hex())
                .isPresent();
    }

    /** Contents that no scanner has judged, oldest first, from after an attachment on. */
    List<Attachment> unscanned(long afterId, int limit) {
        return database.list("""
                select * from request_attachment where scan in ('PENDING', 'UNSCANNED') and id > ?
                order by id limit ?""", AttachmentRows::read, afterId, limit);
    }

    /** All rows of a content that a scan says something new of, as they are afterwards: a virus is news at any time. */
    List<Attachment> judged(Sha256 content, ScanState state, @Nullable String signature) {
        return database.list("""
                update request_attachment set scan = ?, signature = ?
                where sha256 = ? and scan <> 'INFECTED' and (scan <> 'CLEAN' or ? = 'INFECTED') returning *""", AttachmentRows::read, state.name(), signature, content.hex(), state.name());
    }

    /** Rows whose bytes must be there, of the contents whose hash begins with two hex digits. */
    List<Attachment> kept(String prefix) {
        return database.list(
                "select * from request_attachment where scan <> 'INFECTED' and sha256 >= ? and sha256 < ?",
                AttachmentRows::read,
                prefix,
                prefix + "g");
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getLong("request_id"),
                new Sha256(row.getString("sha256")),
                new FileName(row.getString("name")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"),
                row.getString("added_by_name"),
                row.getString("added_by_firm"),
                ScanState.valueOf(row.getString("scan")),
                row.getString("signature"));
    }
}
