package cn.huiqitong.searchindex;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the cluster.
 *
 * @param urls one or more nodes; a dead one is left out for a while
 * @param user null where no login is asked
 * @param authority PEM file of the certificate authority that signed the cluster's certificates, null for the usual ones
 */
public record SearchConnection(
        List<URI> urls,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path authority) {

    /** A node without login, as in development. */
    public static SearchConnection to(URI url) {
        return new SearchConnection(List.of(url), null, null, null);
    }
}
