package cn.huiqitong;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.env.Environment;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The command as somebody calls it beside a running portal: a process of its own, by the settings alone. */
@MicronautTest(transactional = false)
class VerifyHistoryIT {

    private static final long PATIENCE_MINUTES = 3;

    @Inject
    Loop loop;

    @Inject
    Database database;

    @Inject
    Environment settings;

    private record Ended(int code, String output) {}

    @Test
    void says_by_its_exit_code_whether_everything_is_as_it_was_written() throws Exception {
        String url = settings.getRequiredProperty("datasources.default.url", String.class);
        JsonNode request = loop.assigned(Loop.newFirm(), "rsj");

        Ended intact = verify(url);
        assertThat(intact.code()).as(intact.output()).isEqualTo(VerifyHistory.INTACT);
        assertThat(intact.output()).contains("全部与写入时一致");

        database.inTransaction(() -> {
            database.update("set local session_replication_role = replica");
            return database.update(
                    "update request_history set actor_name = '别人' where request_id = ? and seq = 2",
                    request.get("id").asLong());
        });
        Ended broken = verify(url);
        assertThat(broken.code()).as(broken.output()).isEqualTo(VerifyHistory.BROKEN);
        assertThat(broken.output()).contains(request.get("number").asText() + " 第 2 条");

        assertThat(verify("jdbc:postgresql://localhost:1/nothing").code()).isEqualTo(VerifyHistory.NOT_CHECKED);
    }

    private static Ended verify(String database) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "cn.huiqitong.Application",
                "--verify-history");
        builder.environment().put("HUIQITONG_DB_URL", database);
        builder.environment().put("HUIQITONG_DB_USER", "postgres");
        builder.environment().put("HUIQITONG_DB_PASSWORD", "postgres");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), output);
    }
}
