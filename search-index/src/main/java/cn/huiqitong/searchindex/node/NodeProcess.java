package cn.huiqitong.searchindex.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running Elasticsearch node in a child process. The node ends when our end of its standard input closes: on
 * {@link #close()}, and by itself when this process is killed.
 */
public final class NodeProcess implements AutoCloseable {

    private static final Duration START_WAIT = Duration.ofMinutes(3);
    private static final Duration CLOSE_WAIT = Duration.ofSeconds(40);
    private static final String READY = "ES_READY ";

    private final Process process;
    private final int port;

    private NodeProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a node and waits until its HTTP port answers.
     *
     * @param node folder that the build of the dev node assembled, with {@code lib} and {@code home}
     * @param data folder that keeps the indices and the node's logs; one node at a time
     * @param port HTTP port on 127.0.0.1, 0 for any free one
     * @throws IllegalStateException if the node ends early or is not ready within three minutes
     */
    public static NodeProcess start(Path node, Path data, int port) {
        try {
            Files.createDirectories(data);
            PreviousNode.awaitEnd(data);
            NodeLogs logs = NodeLogs.in(data);
            Process process = new ProcessBuilder(NodeCommand.of(node, data, port))
                    .redirectError(ProcessBuilder.Redirect.to(logs.errors().toFile()))
                    .start();
            PreviousNode.remember(data, process);
            return new NodeProcess(process, awaitReady(process, logs));
        } catch (IOException e) {
            throw new UncheckedIOException("Elasticsearch could not be started from " + node, e);
        }
    }

    /** Address of the node, for instance {@code http://127.0.0.1:41873}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    /** Process id of the child. */
    public long pid() {
        return process.pid();
    }

    public boolean running() {
        return process.isAlive();
    }

    /** Asks the node to end and waits; a node that does not obey within 40 seconds is killed. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(CLOSE_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int awaitReady(Process process, NodeLogs logs) {
        CompletableFuture<Integer> ready = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("elasticsearch-output").start(() -> follow(process, logs, ready));
        try {
            return ready.get(START_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("Elasticsearch did not start, see " + logs.errors(), e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Elasticsearch was starting", e);
        }
    }

    /** Copies the child's output to its log for as long as it lives, so that it never blocks on a full pipe. */
    private static void follow(Process process, NodeLogs logs, CompletableFuture<Integer> ready) {
        try (BufferedReader out = process.inputReader();
                var log = Files.newBufferedWriter(logs.output())) {
            String line = out.readLine();
            while (line != null) {
                log.write(line);
                log.newLine();
                log.flush();
                if (line.startsWith(READY)) {
                    ready.complete(
                            Integer.valueOf(line.substring(READY.length()).trim()));
                }
                line = out.readLine();
            }
            ready.completeExceptionally(new IllegalStateException("the process ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }
}
