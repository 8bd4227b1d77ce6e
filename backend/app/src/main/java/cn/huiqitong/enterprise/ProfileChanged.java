package cn.huiqitong.enterprise;

import io.micronaut.serde.annotation.Serdeable;

/** A firm's profile got a new version. */
@Serdeable
public record ProfileChanged(String uscc, int version) {}
