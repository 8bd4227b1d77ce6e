package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;

/** An item is no longer to be seen, matched or found. */
@Serdeable
public record ItemWithdrawn(String itemId) {}
