package cn.huiqitong.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Opens the official client with waits that suit a page: an absent cluster is told at once, not after minutes. */
final class ClientFactory {

    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout ANSWER = Timeout.ofSeconds(8);

    private ClientFactory() {}

    static ElasticsearchClient open(SearchConnection connection) {
        Rest5ClientBuilder builder = Rest5Client.builder(
                        connection.urls().stream().map(HttpHost::create).toArray(HttpHost[]::new))
                .setConnectionConfigCallback(
                        config -> config.setConnectTimeout(CONNECT).setSocketTimeout(ANSWER))
                .setRequestConfigCallback(
                        config -> config.setConnectionRequestTimeout(CONNECT).setResponseTimeout(ANSWER));
        if (connection.user() != null) {
            builder.setDefaultHeaders(new Header[] {login(connection.user(), connection.password())});
        }
        if (connection.authority() != null) {
            builder.setSSLContext(Certificates.trusting(connection.authority()));
        }
        return new ElasticsearchClient(new Rest5ClientTransport(builder.build(), new JacksonJsonpMapper(mapper())));
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    private static Header login(String user, @Nullable String password) {
        String pair = user + ":" + (password == null ? "" : password);
        return new BasicHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
