package cn.huiqitong.platform;

import io.micronaut.serde.annotation.Serdeable;

/** What is wrong with one field: its path in the request body, a stable code and a Chinese sentence. */
@Serdeable
public record FieldError(String field, String code, String message) {}
