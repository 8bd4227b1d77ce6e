package cn.huiqitong.devnode;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs the node until standard input ends or the process is told to stop. The parent holds our standard input open, so
 * the node ends with its parent even when that is killed outright.
 *
 * <p>Arguments: home folder (with {@code modules/} and {@code plugins/}), data folder, HTTP port (0 takes a free one).
 * Prints {@code ES_READY <port>} once HTTP answers.
 */
public final class DevNode {

    private static final long CLOSE_SECONDS = 15;

    private DevNode() {}

    public static void main(String[] args) throws IOException, NodeValidationException {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected: <home> <data> <port>");
        }
        LogConfigurator.configureESLogging();
        Path home = Path.of(args[0]).toAbsolutePath();
        Path data = Path.of(args[1]).toAbsolutePath();
        Node node = assemble(new Environment(NodeSettings.of(home, data, args[2]), home.resolve("config")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close-node"));
        node.start();
        report(node);
        awaitEndOfInput();
        System.exit(0);
    }

    /** The modules and plugins folders give each bundle its own class loader; the server itself is on the class path. */
    private static Node assemble(Environment environment) {
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                false);
        return new Node(environment, plugins);
    }

    private static void report(Node node) {
        int port = node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ES_READY " + port);
    }

    private static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // What the parent writes has no meaning: only the end of input has.
        }
    }

    private static void close(Node node) {
        try {
            node.close();
            if (!node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the node did not close within " + CLOSE_SECONDS + " s");
            }
        } catch (IOException e) {
            System.err.println("the node did not close: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
