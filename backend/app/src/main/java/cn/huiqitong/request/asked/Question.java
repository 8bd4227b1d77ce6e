package cn.huiqitong.request.asked;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a firm asked, without the firm: of it only the region is there; its name and all long numbers are taken out of the
 * words.
 *
 * @param answer what the office said, if it has
 */
@Serdeable
public record Question(
        long requestId,
        String title,
        String text,
        @Nullable String region,
        String categoryLabel,
        String stateLabel,
        @Nullable String outcomeLabel,
        @Nullable String answer,
        Instant filedAt) {}
