package cn.huiqitong.faults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A durable PostgreSQL of its own, which copies of the portal share and which can be restarted on its port. */
final class City implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path folder;
    private EmbeddedPostgres postgres;
    private @Nullable String secret;

    private City(Path folder) {
        this.folder = folder;
        this.postgres = start(0);
    }

    /** An empty one, in a folder of its own. */
    static City open() {
        try {
            return new City(Files.createTempDirectory(Path.of("target"), "faults"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres start(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setOverrideWorkingDirectory(folder.resolve("pg-bin").toFile())
                    .setDataDirectory(folder.resolve("pg"))
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As copies of the portal are told of it; without a search engine, which the loop does not need. */
    Map<String, String> settings() {
        return Map.of(
                "HUIQITONG_DB_URL",
                postgres.getJdbcUrl(USER, USER),
                "HUIQITONG_DB_USER",
                USER,
                "HUIQITONG_DB_PASSWORD",
                USER,
                "HUIQITONG_SEARCH_URLS",
                "http://127.0.0.1:9",
                "HUIQITONG_DATA",
                folder.resolve("data").toString(),
                "HUIQITONG_URL",
                "http://portal.example",
                "HUIQITONG_REQUEST_FILINGS_PER_HOUR",
                "1000000");
    }

    /** These settings and more, for what a scenario is about. */
    Map<String, String> settings(Map<String, String> more) {
        var all = new HashMap<>(settings());
        all.putAll(more);
        return all;
    }

    /** Takes the database away and brings it back on the same port. */
    void restart() throws IOException {
        int port = postgres.getPort();
        postgres.close();
        postgres = start(port);
    }

    /** Reads the first column of the first row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> T get(String sql, Reader<T> reader) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return reader.read(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long count(String sql) {
        return get(sql, row -> row.getLong(1));
    }

    int update(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The key of the portal's own login, which the first copy made. */
    private synchronized String key() {
        String known = secret;
        if (known == null) {
            known = get("select secret from signing_key where name = 'login'", row -> row.getString(1));
            secret = known;
        }
        return known;
    }

    /** A token as the portal's own login gives it. */
    String token(String username, String role, Map<String, Object> claims) {
        var now = System.currentTimeMillis();
        var set = new JWTClaimsSet.Builder()
                .subject(username)
                .claim("roles", List.of(role))
                .issueTime(new Date(now))
                .notBeforeTime(new Date(now))
                .expirationTime(new Date(now + Duration.ofHours(2).toMillis()));
        claims.forEach(set::claim);
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), set.build());
        try {
            token.sign(new MACSigner(Base64.getDecoder().decode(key())));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Waits until something is so; how long is said in the test, and is far more than it takes. */
    static boolean eventually(Duration patience, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
