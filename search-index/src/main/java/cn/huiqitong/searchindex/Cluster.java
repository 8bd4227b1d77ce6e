package cn.huiqitong.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;

/** Calls the cluster and tells "away" from "wrong": only the first is worth another try. */
final class Cluster implements AutoCloseable {

    private final ElasticsearchClient client;

    Cluster(ElasticsearchClient client) {
        this.client = client;
    }

    /** What to ask of the cluster. */
    interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }

    /**
     * Makes one call.
     *
     * @throws SearchUnavailableException if the cluster does not answer, is overloaded or has lost the index
     * @throws IllegalStateException if it refuses what we ask: a bug of ours
     */
    <T> T call(String what, Call<T> call) {
        try {
            return call.on(client);
        } catch (ElasticsearchException e) {
            if (passing(e)) {
                throw new SearchUnavailableException(what, e);
            }
            throw new IllegalStateException(what + ": " + e.getMessage(), e);
        } catch (TransportException e) {
            throw new SearchUnavailableException(what, e);
        } catch (IOException e) {
            throw new SearchUnavailableException(what, e);
        }
    }

    private static boolean passing(ElasticsearchException e) {
        return e.status() >= 500
                || e.status() == 429
                || e.status() == 408
                || "index_not_found_exception".equals(e.error().type());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
