package cn.huiqitong.push;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the inbox.
 *
 * @param why 为什么收到
 * @param link the page it leads to, where it is neither the item's nor the request's
 * @param readAt null while unread
 */
@Serdeable
record NotificationView(
        long id,
        Kind kind,
        String kindLabel,
        String title,
        String text,
        String why,
        @Nullable String itemId,
        @Nullable Long requestId,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
