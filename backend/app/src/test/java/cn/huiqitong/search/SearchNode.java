package cn.huiqitong.search;

import cn.huiqitong.searchindex.node.NodeProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A node of a test's own, on an address that stays the same when it is killed and started again. */
final class SearchNode implements AutoCloseable {

    private final Path folder = newFolder();
    private final int port = freePort();
    private int life;
    private @Nullable NodeProcess node;

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** With the data of before. */
    void start() {
        node = NodeProcess.start(
                Path.of(System.getProperty("huiqitong.search.node")), folder.resolve("life-" + life), port);
    }

    /** As if the cluster had lost everything. */
    void startEmpty() {
        life++;
        start();
    }

    /** At once, as a power failure does. */
    void kill() throws ExecutionException, InterruptedException, TimeoutException {
        if (node != null) {
            ProcessHandle process = ProcessHandle.of(node.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        if (node != null) {
            node.close();
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "search-node-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
