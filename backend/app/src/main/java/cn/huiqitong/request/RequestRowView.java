package cn.huiqitong.request;

import cn.huiqitong.request.deadline.Light;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param channel how it came in
 * @param department code of the department that has it, null while it waits for dispatch
 * @param dueAt the promise to the firm, the last moment in time; counts only while {@code light} is not NONE
 * @param workingDaysLeft working days until that day, 0 on it, negative after it; null while no clock runs
 * @param paused the promise stands still: the firm owes something
 * @param urgent what the office owes next, which may be due before the promise; null while it owes nothing
 * @param handler name of the official who accepted it
 * @param returns how often it was handed back or on; what came back twice only a supervisor decides
 * @param level of 督办
 * @param assistance what the reader's department owes as one that helps, null where it does not help
 */
@Serdeable
record RequestRowView(
        long id,
        String number,
        String title,
        Category category,
        String categoryLabel,
        State state,
        String stateLabel,
        Channel channel,
        String enterpriseName,
        String uscc,
        @Nullable String region,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String itemId,
        @Nullable String itemTitle,
        Instant filedAt,
        Instant dueAt,
        @Nullable Integer workingDaysLeft,
        Light light,
        boolean paused,
        @Nullable UrgentView urgent,
        @Nullable String handler,
        @Nullable Outcome outcome,
        @Nullable Integer rating,
        int returns,
        int reopened,
        int level,
        @Nullable Assistance assistance) {}
