package cn.huiqitong.request.history;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of all histories.
 *
 * @param total requests there were at the start
 * @param requests and {@code entries}, {@code roots}: checked so far
 * @param broken how many things are not as they were written; {@code findings} are the first of them
 */
@Serdeable
record CheckView(
        long id,
        CheckState state,
        String startedBy,
        Instant startedAt,
        long total,
        long requests,
        long entries,
        long roots,
        long broken,
        List<Finding> findings,
        @Nullable Instant finishedAt) {}
