package cn.huiqitong.request.attachment;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Attaches files as a browser does. */
@Singleton
final class AttachmentClient {

    private static final String BOUNDARY = "----huiqitong-attachment-test";

    private final PortalClient portal;
    private final HttpClient http = HttpClient.newHttpClient();

    AttachmentClient(PortalClient portal) {
        this.portal = portal;
    }

    static String path(JsonNode request) {
        return "/api/v1/requests/" + request.get("id").asLong() + "/attachments";
    }

    static String path(JsonNode request, JsonNode attachment) {
        return path(request) + "/" + attachment.get("id").asLong();
    }

    Answer add(Caller caller, JsonNode request, String name, byte[] content) {
        return add(caller, request, name, content, null);
    }

    Answer add(Caller caller, JsonNode request, String name, byte[] content, @Nullable String key) {
        return stream(caller, request, name, () -> new ByteArrayInputStream(content), key);
    }

    /** In chunks, without a length said before. */
    Answer stream(Caller caller, JsonNode request, String name, Supplier<InputStream> content, @Nullable String key) {
        byte[] head =
                SampleFiles.utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] tail = SampleFiles.utf8("\r\n--" + BOUNDARY + "--\r\n");
        var sent = portal.request(caller, path(request))
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                        List.of(new ByteArrayInputStream(head), content.get(), new ByteArrayInputStream(tail))))));
        return portal.send(key == null ? sent : sent.header("Idempotency-Key", key));
    }

    Answer list(Caller caller, JsonNode request) {
        return portal.get(caller, path(request));
    }

    HttpResponse<byte[]> download(Caller caller, JsonNode request, JsonNode attachment) {
        try {
            var get = portal.request(caller, path(request, attachment))
                    .setHeader("Accept", "*/*")
                    .GET()
                    .build();
            return http.send(get, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer remove(Caller caller, JsonNode request, JsonNode attachment) {
        return portal.send(portal.request(caller, path(request, attachment)).DELETE());
    }
}
