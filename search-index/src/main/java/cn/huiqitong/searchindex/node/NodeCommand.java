package cn.huiqitong.searchindex.node;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The command line of the child JVM. */
final class NodeCommand {

    static final String MAIN_CLASS = "cn.huiqitong.devnode.DevNode";

    private NodeCommand() {}

    static List<String> of(Path node, Path data, int port) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(
                java.toString(),
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // Class data of the last run, kept beside the node: halves the start. The JVM renews it by itself.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + node.resolve("classes.jsa").toAbsolutePath(),
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Dio.netty.noUnsafe=true",
                "-Dlog4j2.disable.jmx=true",
                "-Dorg.apache.logging.log4j.level=WARN",
                "-Dfile.encoding=UTF-8",
                "-cp",
                node.resolve("lib").toAbsolutePath() + File.separator + "*",
                MAIN_CLASS,
                node.resolve("home").toAbsolutePath().toString(),
                data.toAbsolutePath().toString(),
                Integer.toString(port));
    }
}
