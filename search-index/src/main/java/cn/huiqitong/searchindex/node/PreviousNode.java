package cn.huiqitong.searchindex.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The node that ran on a data folder before. After its parent was killed it needs a moment to end, and until then it
 * holds the lock of the folder.
 */
final class PreviousNode {

    private static final long WAIT_SECONDS = 30;

    private PreviousNode() {}

    static void remember(Path data, Process process) throws IOException {
        Files.writeString(pidFile(data), Long.toString(process.pid()));
    }

    /** Waits for that node to end; one that outlives the wait is killed, as nobody reads its answers any more. */
    static void awaitEnd(Path data) throws IOException {
        Optional<ProcessHandle> previous = find(data);
        if (previous.isEmpty()) {
            return;
        }
        ProcessHandle node = previous.get();
        try {
            node.onExit().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            node.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> find(Path data) throws IOException {
        Path file = pidFile(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).trim();
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> isNodeOn(process, data))
                : Optional.empty();
    }

    /** The number may have been given to another process since: only our node on this very folder counts. */
    private static boolean isNodeOn(ProcessHandle process, Path data) {
        String folder = data.toAbsolutePath().toString();
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return Arrays.asList(arguments).contains(NodeCommand.MAIN_CLASS)
                && Arrays.asList(arguments).contains(folder);
    }

    private static Path pidFile(Path data) {
        return data.resolve("node.pid");
    }
}
