package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How the firm rated the handling (好差评).
 *
 * @param level 1 (very bad) to 5 (very good)
 */
@Serdeable
record RatingView(int level, String label, @Nullable String text) {

    static @Nullable RatingView find(ServiceRequest request) {
        Integer level = request.closing().rating();
        return level == null
                ? null
                : new RatingView(
                        level, Rating.of(level).label(), request.closing().ratingText());
    }
}
