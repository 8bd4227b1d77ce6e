package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A department that helps.
 *
 * @param repliedAt null while it owes its opinion
 */
@Serdeable
record AssistantView(
        String department,
        String name,
        Instant invitedAt,
        @Nullable Instant repliedAt) {}
