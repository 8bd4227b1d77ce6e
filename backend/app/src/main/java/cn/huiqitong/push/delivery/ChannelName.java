package cn.huiqitong.push.delivery;

import io.micronaut.serde.annotation.Serdeable;

/** The ways by which messages leave the portal. */
@Serdeable
public enum ChannelName {
    EMAIL,
    /** Signed HTTP calls to gateways. */
    WEBHOOK
}
