package cn.huiqitong.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was stored, present or past.
 *
 * @param reasons numbers of the deciding conditions of the rule of {@code itemVersion}
 * @param endedAt null while it is the present one
 */
record StoredDecision(
        long id,
        String itemId,
        int itemVersion,
        int profileVersion,
        String verdict,
        List<Integer> reasons,
        LocalDate asOf,
        Instant decidedAt,
        @Nullable Instant endedAt) {

    /** Reads PostgreSQL's {@code {0,3}}. */
    static List<Integer> numbers(String array) {
        String inside = array.substring(1, array.length() - 1);
        return inside.isEmpty()
                ? List.of()
                : Arrays.stream(inside.split(",", -1)).map(Integer::valueOf).toList();
    }
}
