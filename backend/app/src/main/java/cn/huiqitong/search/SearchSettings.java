package cn.huiqitong.search;

import cn.huiqitong.searchindex.SearchConnection;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where Elasticsearch is.
 *
 * @param urls nodes of the cluster, separated by commas
 * @param user null where no login is asked
 * @param ca PEM file of the cluster's certificate authority
 * @param prefix put before the name of every index, for portals that share a cluster
 */
@ConfigurationProperties("huiqitong.search")
record SearchSettings(
        @Bindable(defaultValue = "http://127.0.0.1:9200") List<String> urls,
        @Nullable String user,
        @Nullable String password,
        @Nullable String ca,
        @Bindable(defaultValue = "") String prefix) {

    SearchConnection connection() {
        return new SearchConnection(
                urls.stream().map(String::strip).map(URI::create).toList(),
                blankToNull(user),
                password,
                blankToNull(ca) == null ? null : Path.of(String.valueOf(ca)));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
