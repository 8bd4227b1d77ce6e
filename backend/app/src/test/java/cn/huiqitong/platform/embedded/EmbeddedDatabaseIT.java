package cn.huiqitong.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The persistent cluster: durable, kept over restarts, and free again after its portal was killed. */
class EmbeddedDatabaseIT {

    @TempDir
    Path folder;

    @Test
    void is_durable_and_recovers_from_a_killed_portal() throws Exception {
        var portal = startPortal();
        String url;
        try (var out = portal.inputReader()) {
            url = out.readLine();
            checkAndFill(url);
            portal.destroyForcibly().waitFor();
        }

        // Its server still runs on the folder: the next start must end it.
        assertThat(ask(url, "select word from kept")).isEqualTo("惠企");
        var data = new DataFolder(folder, false);
        var next = new EmbeddedDatabase(data);
        assertThat(ask(next.open(), "select word from kept")).isEqualTo("惠企");
        next.close();

        var later = new EmbeddedDatabase(data);
        assertThat(ask(later.open(), "select word from kept")).isEqualTo("惠企");
        later.close();
    }

    private static void checkAndFill(String url) throws SQLException {
        execute(url, "create table kept(word text)");
        execute(url, "insert into kept values ('惠企')");
        assertThat(ask(url, "show fsync")).isEqualTo("on");
        assertThat(ask(url, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(url, "show full_page_writes")).isEqualTo("on");
        assertThat(ask(url, "select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("17");
    }

    private Process startPortal() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portal.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A process that owns the database until it is killed; prints its address. */
    static final class Portal {

        private Portal() {}

        public static void main(String[] arguments) throws InterruptedException {
            var database = new EmbeddedDatabase(new DataFolder(Path.of(arguments[0]), false));
            System.out.println(database.open());
            Thread.currentThread().join();
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
