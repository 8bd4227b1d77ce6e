package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Where a condition is written. */
@Serdeable
public record ClauseView(
        String documentId,
        @Nullable String documentTitle,
        @Nullable String article) {}
