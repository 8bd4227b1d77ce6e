package cn.huiqitong.enterprise.intake;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sends deliveries as a browser and as another system would. */
@Singleton
public final class ImportClient {

    private static final String BOUNDARY = "----huiqitong-test";

    private final PortalClient portal;

    ImportClient(PortalClient portal) {
        this.portal = portal;
    }

    static String number() {
        return "test-" + UUID.randomUUID();
    }

    Answer upload(Caller caller, String mapping, String batch, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "mapping", mapping);
        field(body, "batch", batch);
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"data.csv\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file);
        text(body, "\r\n--" + BOUNDARY + "--\r\n");
        return portal.send(portal.request(caller, "/api/v1/imports")
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    Answer upload(String mapping, String batch, String csv) {
        return upload(Caller.admin(), mapping, batch, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** In chunks, without a length said before. */
    Answer send(Caller caller, String mapping, String batch, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return portal.send(portal.request(caller, "/api/v1/exchange/batches/" + batch + "?mapping=" + mapping)
                .setHeader("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
