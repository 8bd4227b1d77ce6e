package cn.huiqitong.request.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks have to know of a request and of the act that moves them.
 *
 * @param category name of the category, by which limits differ
 * @param department who has it after the act
 * @param again whether the limit is the one of a request that came back (重办, 跟踪到期)
 * @param extendDays working days that the act grants
 * @param until promised day of the next reply
 */
public record Subject(
        long requestId,
        String category,
        @Nullable String department,
        boolean again,
        int extendDays,
        @Nullable LocalDate until) {}
