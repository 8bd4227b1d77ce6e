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
import java.util.List;
import java.util.Optional;

/** The policy documents; those whose text is not collected are among them. */
@Singleton
public final class PolicyDocuments {

    private static final String SELECT = """
            select d.content, (select count(*) from policy_item i
                               where i.document_id = d.id and i.released_version is not null) as items
            from policy_document d
            """;

    private final Database database;
    private final Json json;
    private final InstantSource clock;

    PolicyDocuments(Database database, Json json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The document. @throws Problem 404 */
    public PolicyDocument get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("没有这份政策文件。"));
    }

    public Optional<PolicyDocument> find(String id) {
        return database.find(SELECT + "where d.id = ?", this::read, id);
    }

    /** All documents in the order of the collection. */
    public List<PolicyDocument> list() {
        return database.list(SELECT + "order by d.ordinal", this::read);
    }

    private PolicyDocument read(ResultSet row) throws SQLException {
        var content = json.read(row.getString("content"), SeedDocument.class);
        return new PolicyDocument(content, Validity.of(content, Today.of(clock)), row.getInt("items"));
    }
}
