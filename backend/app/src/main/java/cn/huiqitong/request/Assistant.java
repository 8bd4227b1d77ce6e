package cn.huiqitong.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A department that helps the one that has the request (协办).
 *
 * @param repliedAt when it gave its opinion, null while it owes one
 */
record Assistant(
        String department, Instant invitedAt, @Nullable Instant repliedAt) {

    boolean owes() {
        return repliedAt == null;
    }
}
