package cn.huiqitong.policy;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Paging;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All items as editors see them, newest work first. */
@Singleton
final class EditorList {

    @Serdeable
    record EditorItemView(
            String id,
            String title,
            String documentId,
            String documentTitle,
            String state,
            int version,
            @Nullable Integer releasedVersion,
            String updatedBy,
            Instant updatedAt,
            @Nullable String submittedBy,
            boolean hasRule) {}

    @Serdeable
    record EditorItemsView(long total, List<EditorItemView> items) {}

    private static final String FROM = """
             from policy_item i join policy_document d on d.id = i.document_id
            where (cast(? as text) is null or i.state = ?)
              and (i.title ilike ? or i.id ilike ? or d.title ilike ?)
            """;

    private final Database database;

    EditorList(Database database) {
        this.database = database;
    }

    EditorItemsView find(@Nullable ItemState state, @Nullable String q, Paging paging) {
        var wanted = state == null ? null : state.name();
        var like = "%" + (q == null ? "" : q.strip().replaceAll("([%_\\\\])", "\\\\$1")) + "%";
        var total = database.get("select count(*)" + FROM, row -> row.getLong(1), wanted, wanted, like, like, like);
        var items = database.list(
                "select i.*, d.title as document_title" + FROM + "order by i.updated_at desc, i.id limit ? offset ?",
                EditorList::read,
                wanted,
                wanted,
                like,
                like,
                like,
                paging.size(),
                paging.offset());
        return new EditorItemsView(total, items);
    }

    private static EditorItemView read(ResultSet row) throws SQLException {
        return new EditorItemView(
                row.getString("id"),
                row.getString("title"),
                row.getString("document_id"),
                row.getString("document_title"),
                row.getString("state"),
                row.getInt("version"),
                row.getObject("released_version", Integer.class),
                row.getString("updated_by"),
                row.getTimestamp("updated_at").toInstant(),
                row.getString("submitted_by"),
                row.getBoolean("has_rule"));
    }
}
