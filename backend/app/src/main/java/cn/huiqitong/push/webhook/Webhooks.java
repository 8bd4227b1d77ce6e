package cn.huiqitong.push.webhook;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.SecretBox;
import cn.huiqitong.push.Kind;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The gateways. Each call is signed with the secret, so that it lies in the database sealed; no view shows it again. */
@Singleton
class Webhooks {

    /** Where and about what a gateway is called. */
    record Content(String name, String url, List<Kind> kinds, boolean enabled) {}

    /** What a call needs. @param secret null when it was sealed with another key than this installation's */
    record Endpoint(String url, @Nullable String secret, boolean enabled) {}

    /** A gateway and the secret that was just made for it. */
    record Secret(Webhook webhook, String secret) {}

    private static final String TYPE = "webhook";

    private final Database database;
    private final SecretBox box;
    private final Audit audit;
    private final InstantSource clock;

    Webhooks(Database database, SecretBox box, Audit audit, InstantSource clock) {
        this.database = database;
        this.box = box;
        this.audit = audit;
        this.clock = clock;
    }

    List<Webhook> list() {
        return database.list("select * from webhook order by id", Webhooks::read);
    }

    Optional<Endpoint> endpoint(long id) {
        return database.find(
                "select url, secret, enabled from webhook where id = ?",
                row -> new Endpoint(row.getString(1), box.open(row.getString(2)).orElse(null), row.getBoolean(3)),
                id);
    }

    Secret create(Content content, String actor) {
        String secret = Signature.newSecret();
        return database.inTransaction(() -> {
            Webhook made = database.get(
                    """
                    insert into webhook (name, url, kinds, secret, enabled, version, created_at, created_by)
                    values (?, ?, ?, ?, ?, 1, ?, ?) returning *""",
                    Webhooks::read,
                    content.name(),
                    content.url(),
                    names(content.kinds()),
                    box.seal(secret),
                    content.enabled(),
                    clock.instant(),
                    actor);
            audit.record(actor, "create", TYPE, Long.toString(made.id()), null, said(content));
            return new Secret(made, secret);
        });
    }

    /** @throws Problem 404, or 409 when it is no longer at the version */
    Webhook change(long id, int version, Content content, String actor) {
        return database.inTransaction(() -> {
            Webhook before = locked(id, version);
            database.update(
                    "update webhook set name = ?, url = ?, kinds = ?, enabled = ?, version = version + 1 where id = ?",
                    content.name(),
                    content.url(),
                    names(content.kinds()),
                    content.enabled(),
                    id);
            Content old = new Content(before.name(), before.url(), before.kinds(), before.enabled());
            audit.record(actor, "change", TYPE, Long.toString(id), said(old), said(content));
            return get(id);
        });
    }

    /** The old secret counts no more. @throws Problem as {@link #change} */
    Secret renewSecret(long id, int version, String actor) {
        String secret = Signature.newSecret();
        return database.inTransaction(() -> {
            locked(id, version);
            database.update("update webhook set secret = ?, version = version + 1 where id = ?", box.seal(secret), id);
            audit.record(actor, "renew-secret", TYPE, Long.toString(id), null, null);
            return new Secret(get(id), secret);
        });
    }

    private Webhook locked(long id, int version) {
        Webhook found = database.find("select * from webhook where id = ? for update", Webhooks::read, id)
                .orElseThrow(() -> Problem.notFound("没有这个网关。"));
        if (found.version() != version) {
            throw Problem.stale();
        }
        return found;
    }

    private Webhook get(long id) {
        return database.get("select * from webhook where id = ?", Webhooks::read, id);
    }

    private static Map<String, Object> said(Content content) {
        return Map.of(
                "name", content.name(),
                "url", content.url(),
                "kinds", content.kinds().stream().map(Kind::name).toList(),
                "enabled", content.enabled());
    }

    private static String[] names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).toArray(String[]::new);
    }

    private static Webhook read(ResultSet row) throws SQLException {
        return new Webhook(
                row.getLong("id"),
                row.getString("name"),
                row.getString("url"),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(Kind::valueOf)
                        .toList(),
                row.getBoolean("enabled"),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }
}
