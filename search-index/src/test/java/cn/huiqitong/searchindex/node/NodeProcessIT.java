package cn.huiqitong.searchindex.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class NodeProcessIT {

    private static final Path NODE = Path.of(System.getProperty("huiqitong.search.node"));

    @TempDir
    Path data;

    @Test
    void keepsItsDataOverARestart() throws Exception {
        try (NodeProcess node = NodeProcess.start(NODE, data, 0)) {
            assertThat(node.running()).isTrue();
            assertThat(send(node, "PUT", "/kept")).isEqualTo(200);
        }
        try (NodeProcess node = NodeProcess.start(NODE, data, 0)) {
            assertThat(send(node, "GET", "/_cluster/health/kept?wait_for_status=yellow&timeout=60s"))
                    .isEqualTo(200);
        }
    }

    @Test
    void endsWhenItIsClosed() {
        NodeProcess node = NodeProcess.start(NODE, data, 0);
        node.close();
        assertThat(node.running()).isFalse();
    }

    /** The killed parent could not close anything; the next start on the same folder must not find the lock taken. */
    @Test
    void endsWithAKilledParentAndStartsAgain() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeOwner.class.getName(),
                        NODE.toString(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle orphan = ProcessHandle.of(nodeOf(owner)).orElseThrow();
        owner.destroyForcibly().waitFor();
        try (NodeProcess next = NodeProcess.start(NODE, data, 0)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(send(next, "GET", "/_cluster/health")).isEqualTo(200);
        }
    }

    @Test
    void saysWhereToLookWhenItCannotStart() {
        assertThatThrownBy(() -> NodeProcess.start(data.resolve("nowhere"), data, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("node.err.log");
    }

    private static long nodeOf(Process owner) throws Exception {
        BufferedReader out = owner.inputReader();
        String line = out.readLine();
        while (line != null && !line.startsWith("NODE ")) {
            line = out.readLine();
        }
        assertThat(line).isNotNull();
        return Long.parseLong(line.substring("NODE ".length()));
    }

    private static int send(NodeProcess node, String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofMinutes(2))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
