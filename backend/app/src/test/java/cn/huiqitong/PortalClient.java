package cn.huiqitong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the running portal over real HTTP, as a browser or another system would. */
@Singleton
public final class PortalClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOKEN_SECONDS = 600;

    private final EmbeddedServer server;
    private final TokenGenerator tokens;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    PortalClient(EmbeddedServer server, TokenGenerator tokens) {
        this.server = server;
        this.tokens = tokens;
    }

    /** An answer with its body read as JSON. */
    public record Answer(int status, String text, HttpResponse<String> response) {

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        /** Last part of a problem's type. */
        public String problem() {
            var type = json().path("type").asText();
            return type.substring(type.lastIndexOf('/') + 1);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(Caller caller, String path) {
        return send(request(caller, path).GET());
    }

    public Answer post(Caller caller, String path, @Nullable Object body) {
        return send(request(caller, path).POST(json(body)));
    }

    public Answer put(Caller caller, String path, @Nullable Object body) {
        return send(request(caller, path).PUT(json(body)));
    }

    /** A POST that may be repeated with the same key. */
    public Answer post(Caller caller, String path, @Nullable Object body, String idempotencyKey) {
        return send(
                request(caller, path).header("Idempotency-Key", idempotencyKey).POST(json(body)));
    }

    /** A request to add to; it accepts JSON and carries the caller's token. */
    public HttpRequest.Builder request(Caller caller, String path) {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
        return caller.anonymous() ? request : request.header("Authorization", "Bearer " + token(caller));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Signed with this portal's own key. */
    public String token(Caller caller) {
        var authentication = Authentication.build(caller.username(), caller.roles(), caller.claims());
        return tokens.generateToken(authentication, TOKEN_SECONDS).orElseThrow();
    }

    private static HttpRequest.BodyPublisher json(@Nullable Object body) {
        try {
            var text = body instanceof String raw ? raw : JSON.writeValueAsString(body == null ? Map.of() : body);
            return HttpRequest.BodyPublishers.ofString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
