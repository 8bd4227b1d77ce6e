package cn.huiqitong.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL 17 cluster of this JVM. Persistent: durable, on the data folder, one database. Ephemeral: for tests, a
 * fresh database for each application context.
 */
final class EmbeddedDatabase {

    static final String NAME = "huiqitong";
    private static final Duration START_WAIT = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final EmbeddedPostgres cluster;
    private final AtomicInteger contexts = new AtomicInteger();

    EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
        try {
            this.cluster = folder.ephemeral() ? startEphemeral() : startPersistent();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL does not start on " + folder.path(), e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(START_WAIT)
                .setOverrideWorkingDirectory(folder.resolve("pg-bin").toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "Asia/Shanghai");
    }

    private EmbeddedPostgres startEphemeral() throws IOException {
        return builder()
                .setRegisterShutdownHook(false)
                .setServerConfig("max_connections", "300")
                .start();
    }

    /** The library starts clusters for tests, so durability has to be switched on; the major version names the folder. */
    private EmbeddedPostgres startPersistent() throws IOException {
        var data = folder.resolve("pg17");
        OrphanPostmaster.end(data);
        return builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** JDBC address of the database for one more application context. */
    String open() {
        return open(NAME);
    }

    /** JDBC address of a database of that name, made when it is missing; throw-away ones get a number behind the name. */
    String open(String wanted) {
        var name = folder.ephemeral() ? wanted + "_" + contexts.incrementAndGet() : wanted;
        try (var connection = cluster.getPostgresDatabase().getConnection()) {
            createIfMissing(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
        return cluster.getJdbcUrl("postgres", name);
    }

    private static void createIfMissing(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
        }
        try (var create = connection.createStatement()) {
            create.execute("create database " + name + " template template0");
        }
    }

    void close() {
        try {
            cluster.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
