package cn.huiqitong.devnode;

import java.nio.file.Path;
import org.elasticsearch.common.settings.Settings;

/** Settings of a single node that only this machine can reach; there is no login, so it never listens elsewhere. */
final class NodeSettings {

    private NodeSettings() {}

    static Settings of(Path home, Path data, String httpPort) {
        return Settings.builder()
                .put("path.home", home)
                .put("path.data", data)
                .put("path.logs", data.resolve("logs"))
                .put("cluster.name", "huiqitong-dev")
                .put("node.name", "dev")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", "0")
                // A nearly full developer disk must not make the index read-only.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // Index names are typed by code only: a misspelt one must fail, not create an index.
                .put("action.auto_create_index", false)
                .build();
    }
}
