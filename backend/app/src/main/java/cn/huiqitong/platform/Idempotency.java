package cn.huiqitong.platform;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does a creating act once, however often its request is repeated with the same {@code Idempotency-Key}: a repetition
 * gets the first answer again. Key, answer and the act's own writes are one transaction; a concurrent repetition waits.
 */
@Singleton
public final class Idempotency {

    /** A request as far as repetition goes: who, which route, the header (null: not repeatable) and the body. */
    public record Attempt(
            String username, String route, @Nullable String key, Object body) {}

    private static final int MAX_KEY = 200;

    private final Database database;
    private final Json json;
    private final InstantSource clock;

    Idempotency(Database database, Json json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The answer of the act, or of its first time.
     *
     * @param answer the {@code @Serdeable} type of the answer
     * @throws Problem 422 {@code idempotency-key-reused} when the key came before with another body
     */
    public <T> T once(Attempt attempt, Class<T> answer, Supplier<T> act) {
        var key = attempt.key();
        if (key == null || key.isBlank()) {
            return database.inTransaction(act);
        }
        if (key.length() > MAX_KEY) {
            throw Problem.invalid("Idempotency-Key", "Idempotency-Key 不能超过 " + MAX_KEY + " 个字符。");
        }
        var hash = hash(json.write(attempt.body()));
        return database.inTransaction(() ->
                reserve(attempt, key, hash) ? first(attempt, key, answer, act) : again(attempt, key, hash, answer));
    }

    private boolean reserve(Attempt attempt, String key, String hash) {
        return database.update("""
                        insert into idempotency(username, route, key, body_hash, created_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""", attempt.username(), attempt.route(), key, hash, clock.instant()) == 1;
    }

    private <T> T first(Attempt attempt, String key, Class<T> answer, Supplier<T> act) {
        var given = answer.cast(act.get());
        database.update(
                "update idempotency set response = ?::jsonb where username = ? and route = ? and key = ?",
                json.write(given),
                attempt.username(),
                attempt.route(),
                key);
        return given;
    }

    private record Stored(String hash, String response) {}

    private <T> T again(Attempt attempt, String key, String hash, Class<T> answer) {
        var stored = database.get(
                "select body_hash, response from idempotency where username = ? and route = ? and key = ?",
                row -> new Stored(row.getString(1), row.getString(2)),
                attempt.username(),
                attempt.route(),
                key);
        if (!stored.hash().equals(hash)) {
            throw new Problem(ProblemType.KEY_REUSED, "这个 Idempotency-Key 已用于另一次不同的提交，请换一个。");
        }
        return json.read(stored.response(), answer);
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
