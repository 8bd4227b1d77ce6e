package cn.huiqitong.push;

import io.micronaut.serde.annotation.Serdeable;

/** How a person hears of a kind of message by e-mail. The inbox has it in any case. */
@Serdeable
public enum NoticeMode {
    /** A mail of its own, at once. */
    NOW,
    /** In the one mail of the day. */
    DAILY,
    OFF
}
