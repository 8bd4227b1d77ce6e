package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;

/** What the public sees of an item is new or other without being news: seeds were loaded, or a day changed its validity. */
@Serdeable
public record ItemChanged(String itemId, int version) {}
