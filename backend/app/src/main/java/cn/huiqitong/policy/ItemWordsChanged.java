package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;

/** Words by which an item is found are other, though the item itself is as it was. The key is the item's id. */
@Serdeable
public record ItemWordsChanged(String itemId) {}
