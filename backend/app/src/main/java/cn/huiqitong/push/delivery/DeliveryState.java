package cn.huiqitong.push.delivery;

import io.micronaut.serde.annotation.Serdeable;

/** What became of a delivery. */
@Serdeable
enum DeliveryState {
    /** Waits for its next try. */
    PENDING,
    SENT,
    /** Given up; an administrator may have it tried again. */
    FAILED,
    /** Nobody wanted it any more. */
    DROPPED
}
