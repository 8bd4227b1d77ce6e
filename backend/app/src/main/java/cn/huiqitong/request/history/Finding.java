package cn.huiqitong.request.history;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was written.
 *
 * @param where a request's number, or a day, in Chinese
 * @param requestId null where it is no single request's
 * @param seq the entry, null where it is not one
 * @param reason in Chinese
 */
@Serdeable
public record Finding(
        String where, @Nullable Long requestId, @Nullable Integer seq, String reason) {

    static Finding of(Recorded request, Break broken) {
        return new Finding(request.number(), request.id(), broken.seq(), broken.reason());
    }

    static Finding of(DayRoot root, String reason) {
        return new Finding(root.day().toString(), null, null, reason);
    }

    /** One line for a console. */
    public String line() {
        return seq == null ? where + "：" + reason : "%s 第 %d 条：%s".formatted(where, seq, reason);
    }
}
