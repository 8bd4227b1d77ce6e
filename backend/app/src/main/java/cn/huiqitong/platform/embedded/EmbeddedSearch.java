package cn.huiqitong.platform.embedded;

import cn.huiqitong.searchindex.node.NodeProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Elasticsearch node of this JVM, a child process. Its address is settled before it is up, so that the portal can
 * start beside it; a node that ends by itself is started again on the same address.
 */
final class EmbeddedSearch {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedSearch.class);
    private static final long LOOK_SECONDS = 2;

    private final Path assembled;
    private final Path data;
    private final int port;
    private final Thread keeper;
    private @Nullable NodeProcess node;
    private volatile boolean closing;

    private EmbeddedSearch(Path assembled, Path data) {
        this.assembled = assembled;
        this.data = data;
        this.port = freePort();
        this.keeper = Thread.ofPlatform().daemon().name("elasticsearch-keeper").start(this::keep);
    }

    /** Starts the node in the background, on an emptied folder when it is to be thrown away. */
    static EmbeddedSearch start(DataFolder folder, Path assembled) {
        var data = folder.ephemeral() ? temporary(folder) : folder.resolve("es9");
        return new EmbeddedSearch(assembled, data);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void keep() {
        while (!closing) {
            try {
                begin();
                while (!closing && isRunning()) {
                    TimeUnit.SECONDS.sleep(LOOK_SECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("内置 Elasticsearch 没有启动成功，检索暂不可用：{}", e.getMessage());
                pause();
            }
        }
    }

    private void begin() {
        var from = System.nanoTime();
        LOG.info("正在启动内置检索引擎 Elasticsearch …（不影响其他功能）");
        var started = NodeProcess.start(assembled, data, port);
        adopt(started);
        LOG.info("内置检索引擎已启动，用时 {} 毫秒", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
    }

    private synchronized void adopt(NodeProcess started) {
        node = started;
        if (closing) {
            started.close();
        }
    }

    private synchronized boolean isRunning() {
        return node != null && node.running();
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(5 * LOOK_SECONDS);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    /** A node that is still starting ends with this process, as its standard input closes. */
    void close() {
        closing = true;
        keeper.interrupt();
        synchronized (this) {
            if (node != null) {
                node.close();
            }
        }
    }

    private static Path temporary(DataFolder folder) {
        try {
            return Files.createTempDirectory(folder.path(), "es9-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
