package cn.huiqitong.push.delivery;

import cn.huiqitong.push.Kind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as an administrator sees it: the person by username, never the address.
 *
 * @param target username, or name of the gateway
 * @param kind and title: null for a mail of the day
 * @param digestDay of a mail of the day
 * @param nextTryAt null when it is over
 */
@Serdeable
record DeliveryView(
        long id,
        ChannelName channel,
        String target,
        @Nullable Kind kind,
        @Nullable String kindLabel,
        @Nullable String title,
        @Nullable LocalDate digestDay,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant finishedAt,
        @Nullable String lastError) {}
