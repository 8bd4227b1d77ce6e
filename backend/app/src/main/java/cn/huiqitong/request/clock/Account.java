package cn.huiqitong.request.clock;

import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.Run;
import cn.huiqitong.request.deadline.WorkingTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much working time of an ended run went where, in seconds; nothing for a promised day. */
record Account(
        @Nullable Long used,
        @Nullable Long paused,
        @Nullable Long returned) {

    static Account of(StoredClock clock, Instant end, WorkingTime time) {
        Limit limit = clock.limit();
        if (limit == null) {
            return new Account(null, null, null);
        }
        Run run = new Run(clock.startedAt(), limit, clock.extendedDays(), clock.stretches());
        return new Account(
                run.used(time, end).toSeconds(),
                run.paused(time, end).toSeconds(),
                run.returned(time, end).toSeconds());
    }
}
