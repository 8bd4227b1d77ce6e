package cn.huiqitong.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that the settings name, for a tool that runs beside a portal or without one: the given one, the embedded
 * one of a running portal, or the embedded one started for as long as it is needed.
 */
public final class StoredDatabase implements AutoCloseable {

    private static final String EMBEDDED_USER = "postgres";

    private final DataSource source;
    private final @Nullable EmbeddedDatabase started;

    private StoredDatabase(DataSource source, @Nullable EmbeddedDatabase started) {
        this.source = source;
        this.started = started;
    }

    /** @throws IllegalStateException when there is none */
    public static StoredDatabase open() {
        var url = Setting.DB_URL.find();
        if (url.isPresent()) {
            var user = Setting.DB_USER.find().orElse("huiqitong");
            return new StoredDatabase(
                    at(url.get(), user, Setting.DB_PASSWORD.find().orElse("")), null);
        }
        DataFolder folder = DataFolder.chosen();
        OptionalInt port = runningOn(folder);
        if (port.isPresent()) {
            String address = "jdbc:postgresql://localhost:" + port.getAsInt() + "/" + EmbeddedDatabase.NAME;
            return new StoredDatabase(at(address, EMBEDDED_USER, EMBEDDED_USER), null);
        }
        if (!Files.isDirectory(folder.resolve("pg17"))) {
            throw new IllegalStateException("没有找到数据库：没有设置 HUIQITONG_DB_URL，数据目录 " + folder.path() + " 里也没有数据");
        }
        var embedded = new EmbeddedDatabase(folder);
        return new StoredDatabase(at(embedded.open(), EMBEDDED_USER, EMBEDDED_USER), embedded);
    }

    public DataSource source() {
        return source;
    }

    private static OptionalInt runningOn(DataFolder folder) {
        try {
            return OrphanPostmaster.port(folder.resolve("pg17"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource at(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
