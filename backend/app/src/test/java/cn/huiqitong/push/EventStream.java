package cn.huiqitong.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An open page: reads the server-sent events of the inbox as they come. */
final class EventStream implements AutoCloseable {

    /** What is put into the queue when the server ends the stream. */
    static final String END = "end";

    private static final long PATIENCE_SECONDS = 60;

    private final HttpClient http = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final JsonMapper json = new JsonMapper();

    /** Returns once the server has said that it listens. */
    EventStream(PortalClient portal, Caller caller) throws Exception {
        var request = portal.request(caller, "/api/v1/inbox/stream").setHeader("Accept", "text/event-stream");
        var response = http.send(request.build(), BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> read(response.body()));
        assertThat(next("event:")).isEqualTo("ping");
    }

    JsonNode nextNotification() throws Exception {
        String event = next("event:");
        while (event.equals("ping")) {
            event = next("event:");
        }
        assertThat(event).isEqualTo("notification");
        return json.readTree(next("data:"));
    }

    /** Waits until the server has ended the stream. */
    void awaitEnd() throws InterruptedException {
        assertThat(next(END)).isEmpty();
    }

    private String next(String prefix) throws InterruptedException {
        while (true) {
            String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(line).as("waited for %s", prefix).isNotNull();
            if (line.startsWith(prefix)) {
                return line.substring(prefix.length()).strip();
            }
        }
    }

    private void read(Stream<String> body) {
        try {
            body.forEach(lines::add);
        } finally {
            lines.add(END);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
