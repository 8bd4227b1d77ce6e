package cn.huiqitong.identity;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other systems that may call: each with a secret of its own, kept as a hash, and the mappings it may deliver by. With an
 * OIDC server the secret is kept there and only the mappings here, under the client's id.
 */
@Singleton
public final class ApiClients {

    private static final int SECRET_BYTES = 32;

    /** A client without its secret. */
    public record ApiClient(String id, String name, List<String> mappings, Instant createdAt) {}

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    ApiClients(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<ApiClient> find(String id) {
        return database.find("select * from api_client where id = ?", ApiClients::read, id);
    }

    List<ApiClient> list() {
        return database.list("select * from api_client order by id", ApiClients::read);
    }

    /** Whether the client is known and may deliver by the mapping, at this moment. */
    public boolean mayUse(String id, String mapping) {
        return find(id).filter(client -> client.mappings().contains(mapping)).isPresent();
    }

    /**
     * Makes a client and gives its secret, which nobody can read again.
     *
     * @throws Problem 409 when the id is taken
     */
    String create(String id, String name, List<String> mappings, String actor) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String hash = Passwords.hash(secret);
        return database.inTransaction(() -> {
            int added = database.update("""
                    insert into api_client (id, name, secret_hash, mappings, created_at, created_by)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing""", id, name, hash, mappings.toArray(String[]::new), clock.instant(), actor);
            if (added == 0) {
                throw Problem.conflict("已有编号为“" + id + "”的系统账号。");
            }
            audit.record(actor, "create", "api-client", id, null, Map.of("name", name, "mappings", mappings));
            return secret;
        });
    }

    /** The client if the secret is right; takes as long when there is no such client. */
    Optional<ApiClient> authenticate(String id, String secret) {
        Optional<String> hash =
                database.find("select secret_hash from api_client where id = ?", row -> row.getString(1), id);
        boolean right =
                hash.map(known -> Passwords.matches(secret, known)).orElseGet(() -> Passwords.matchesNobody(secret));
        return right ? find(id) : Optional.empty();
    }

    private static ApiClient read(ResultSet row) throws SQLException {
        return new ApiClient(
                row.getString("id"),
                row.getString("name"),
                List.of((String[]) row.getArray("mappings").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
