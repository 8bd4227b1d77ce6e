package cn.huiqitong.searchindex.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the child's output goes; written anew at each start, as the node is for development. */
record NodeLogs(Path output, Path errors) {

    static NodeLogs in(Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("logs"));
        return new NodeLogs(folder.resolve("node.out.log"), folder.resolve("node.err.log"));
    }
}
