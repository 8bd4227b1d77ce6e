package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;

/** What is known of a document's validity changed, and with it the validity of its items. */
@Serdeable
public record DocumentStatusChanged(String documentId) {}
