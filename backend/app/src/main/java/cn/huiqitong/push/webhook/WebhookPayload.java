package cn.huiqitong.push.webhook;

import cn.huiqitong.push.Kind;
import cn.huiqitong.push.Notice;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of a call, as docs/webhooks.md has it: whom it concerns by recipient key, and what the message says. No name,
 * phone number or address: the gateway knows its own people by the key.
 */
@Serdeable
record WebhookPayload(String type, Instant timestamp, Content data) {

    private static final String TYPE = "notification";

    /** @param number of the notification */
    @Serdeable
    record Content(
            long number,
            String recipient,
            Kind kind,
            String kindLabel,
            String title,
            String text,
            String why,
            String link,
            @Nullable Long requestId,
            @Nullable String itemId) {}

    static WebhookPayload of(Notice notice, String link) {
        return new WebhookPayload(
                TYPE,
                notice.createdAt(),
                new Content(
                        notice.id(),
                        notice.recipient(),
                        notice.kind(),
                        notice.kind().label(),
                        notice.title(),
                        notice.text(),
                        notice.why(),
                        link,
                        notice.requestId(),
                        notice.itemId()));
    }
}
