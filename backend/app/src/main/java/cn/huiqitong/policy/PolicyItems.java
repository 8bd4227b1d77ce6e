package cn.huiqitong.policy;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.seeds.SeedDocument;
import cn.huiqitong.seeds.Validity;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The released items, for every feature that shows, finds or judges them. */
@Singleton
public final class PolicyItems {

    private static final String SELECT = """
            select i.id, i.released_version, i.released_at, v.content, d.content as document
            from policy_item i
            join policy_item_version v on v.item_id = i.id and v.version = i.released_version
            join policy_document d on d.id = i.document_id
            """;

    private final Database database;
    private final Json json;
    private final InstantSource clock;

    PolicyItems(Database database, Json json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The released version. @throws Problem 404 */
    public PolicyItem get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("没有这个惠企事项，或者它已撤下。"));
    }

    /** The released version; empty when there is none (unknown, never released, withdrawn). */
    public Optional<PolicyItem> find(String id) {
        var today = Today.of(clock);
        return database.find(SELECT + "where i.id = ?", row -> read(row, today), id);
    }

    /** All released items with their validity today, in the order of their documents. */
    public List<PolicyItem> listReleased() {
        return listReleased(Today.of(clock));
    }

    /** All released items with their validity on that day; those that are not matchable are among them. */
    public List<PolicyItem> listReleased(LocalDate asOf) {
        return database.list(SELECT + "order by d.ordinal, i.id", row -> read(row, asOf));
    }

    /** The person who last worked on an item; empty where only the portal itself has. */
    public Optional<String> lastEditor(String id) {
        return database.find("select updated_by from policy_item where id = ?", row -> row.getString(1), id)
                .filter(editor -> !editor.equals("system"));
    }

    List<PolicyItem> listOf(String documentId) {
        var today = Today.of(clock);
        return database.list(SELECT + "where i.document_id = ? order by i.id", row -> read(row, today), documentId);
    }

    private PolicyItem read(ResultSet row, LocalDate asOf) throws SQLException {
        var content = json.read(row.getString("content"), ItemContent.class);
        var document = json.read(row.getString("document"), SeedDocument.class);
        return new PolicyItem(
                row.getString("id"),
                row.getInt("released_version"),
                content,
                document,
                Validity.of(document, content.validFrom(), content.validTo(), asOf),
                row.getTimestamp("released_at").toInstant());
    }
}
