package cn.huiqitong.push.webhook;

import cn.huiqitong.push.delivery.Attempt;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;

/** One signed POST. Only a 2xx counts; a redirect does not, since it could lead anywhere. */
@Singleton
class WebhookCall {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;

    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(Redirect.NEVER)
            .build();

    WebhookCall(InstantSource clock) {
        this.clock = clock;
    }

    /** @param id the same over all tries; the timestamp is of this one */
    Attempt send(String url, String secret, String id, String body) {
        long seconds = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "huiqitong")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", Signature.of(secret, id, seconds, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            // What it answers is of no interest, and might have no end.
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            response.body().close();
            return attempt(response.statusCode());
        } catch (IOException e) {
            return new Attempt.Away("网关连接不上：" + reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.Away("投递被中断");
        }
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName();
        return e.getMessage() == null ? kind : kind + "，" + e.getMessage();
    }

    private static Attempt attempt(int status) {
        if (status >= 200 && status < 300) {
            return new Attempt.Delivered();
        }
        String reason = "网关返回 HTTP " + status;
        return status >= 500 || status == TOO_MANY ? new Attempt.Away(reason) : new Attempt.Failed(reason);
    }

    @PreDestroy
    void stop() {
        http.shutdownNow();
    }
}
