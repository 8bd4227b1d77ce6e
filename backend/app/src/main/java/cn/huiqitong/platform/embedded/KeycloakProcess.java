package cn.huiqitong.platform.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak of the run: an unpacked distribution started as a child process on the loopback address, with its data in
 * PostgreSQL as in production. It is started through its own script, which alone knows how to build and start again.
 */
final class KeycloakProcess implements AutoCloseable {

    static final String REALM = "huiqitong";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PAUSES = 300;

    private final Process process;
    private final String issuer;

    private KeycloakProcess(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /**
     * Starts it and returns at once; {@link #awaitReady} tells when it answers.
     *
     * @param home the unpacked distribution
     * @param database JDBC URL of an empty or earlier Keycloak database, user and password {@code postgres}
     * @param port where it listens
     * @param portalUrl where browsers come back to after login
     * @param realm the realm as JSON, imported when the database does not have it
     */
    static KeycloakProcess start(Path home, String database, int port, String portalUrl, String realm)
            throws IOException {
        stopOrphans(home);
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve(REALM + "-realm.json"), realm);
        ProcessBuilder builder = new ProcessBuilder(command(home, port)).redirectErrorStream(true);
        builder.redirectOutput(home.resolve("keycloak.log").toFile());
        builder.environment().putAll(environment(database, portalUrl));
        return new KeycloakProcess(builder.start(), "http://localhost:" + port + "/realms/" + REALM);
    }

    /** The issuer of its tokens. */
    String issuer() {
        return issuer;
    }

    /** Waits until the realm is served; the first start builds the server and takes a minute or more. */
    void awaitReady() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest discovery = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            for (int i = 0; i < PAUSES; i++) {
                if (!process.isAlive()) {
                    throw new IOException("Keycloak ended early, see keycloak.log in its folder");
                }
                if (answers(client, discovery)) {
                    return;
                }
                Thread.sleep(PAUSE);
            }
        }
        throw new IOException("Keycloak does not answer, see keycloak.log in its folder");
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        children.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> command(Path home, int port) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String script = home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString();
        return List.of(
                script, "start-dev", "--import-realm", "--http-host=127.0.0.1", "--http-port=" + port, "--cache=local");
    }

    private static Map<String, String> environment(String database, String portalUrl) {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home", ""),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
                "KC_DB", "postgres",
                "KC_DB_URL", database,
                "KC_DB_USERNAME", "postgres",
                "KC_DB_PASSWORD", "postgres",
                "HUIQITONG_PUBLIC_URL", portalUrl);
    }

    /** A portal killed hard leaves its Keycloak running on the port; only processes of this very folder are ended. */
    private static void stopOrphans(Path home) {
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(handle -> handle.info().commandLine().orElse("").contains(home + "/bin"))
                .toList();
        orphans.forEach(ProcessHandle::destroy);
        orphans.forEach(orphan -> orphan.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    orphan.destroyForcibly();
                    return orphan;
                })
                .join());
    }
}
