package cn.huiqitong.push.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A gateway as somebody else would run it: keeps what comes, answers with the status it is told, as slowly as it is told. */
public final class Gateway implements AutoCloseable {

    /** A call as it arrived. */
    public record Call(String path, String id, String timestamp, String signature, String body) {}

    public final List<Call> calls = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private volatile int status = 204;
    private volatile Duration pause = Duration.ZERO;

    public Gateway() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notices";
    }

    void answer(int newStatus) {
        this.status = newStatus;
    }

    /** How long it keeps a caller waiting after it has taken the message. */
    public void pause(Duration longer) {
        this.pause = longer;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        calls.add(new Call(
                exchange.getRequestURI().getPath(),
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                body));
        if (status >= 300 && status < 400) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
        }
        LockSupport.parkNanos(pause.toNanos());
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
