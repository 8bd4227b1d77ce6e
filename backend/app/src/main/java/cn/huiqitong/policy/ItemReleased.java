package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;

/** An editor released this version of an item: it is news, firms may be told. */
@Serdeable
public record ItemReleased(String itemId, int version) {}
