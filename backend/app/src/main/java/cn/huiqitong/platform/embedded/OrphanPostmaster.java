package cn.huiqitong.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that a killed portal left behind on its data folder. It would hold the folder for ever, so the
 * next start ends it; PostgreSQL then recovers from its log as after a power failure.
 */
final class OrphanPostmaster {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanPostmaster.class);
    private static final int PORT_LINE = 3;
    private static final long PATIENCE_SECONDS = 20;

    private OrphanPostmaster() {}

    static void end(Path data) throws IOException {
        var orphan = find(data);
        if (orphan.isEmpty()) {
            return;
        }
        LOG.info(
                "ending PostgreSQL (pid {}) that an earlier run left behind",
                orphan.get().pid());
        var postmaster = orphan.get();
        postmaster.destroy();
        try {
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            postmaster.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a server on the folder listens, if one runs. */
    static OptionalInt port(Path data) throws IOException {
        return find(data).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(PORT_LINE)
                        .strip()));
    }

    /** Only a postgres process, and only when the pid file was written for this very folder. */
    private static Optional<ProcessHandle> find(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1).trim()).equals(data)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }
}
