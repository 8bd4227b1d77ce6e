package cn.huiqitong.push.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that this worker has claimed.
 *
 * @param key the same over all tries; tells the receiver what it has already
 * @param target a username, or the number of a webhook
 * @param notificationId null for a mail of the day
 * @param digestDay null for a single message
 * @param attempts with this one
 * @param claim who holds it; a mark by anybody else does nothing
 */
public record Delivery(
        long id,
        UUID key,
        String target,
        @Nullable Long notificationId,
        @Nullable LocalDate digestDay,
        int attempts,
        UUID claim) {}
