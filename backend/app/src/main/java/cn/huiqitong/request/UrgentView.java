package cn.huiqitong.request;

import cn.huiqitong.request.clock.ClockFace;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Light;
import cn.huiqitong.request.deadline.WorkingTime;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the office owes next.
 *
 * @param workingDaysLeft working days until that day, 0 on it, negative after it
 */
@Serdeable
record UrgentView(ClockKind clock, String clockLabel, Instant dueAt, Light light, int workingDaysLeft) {

    static @Nullable UrgentView find(ClockFace clocks, Instant now, WorkingTime time) {
        ClockFace.Urgent urgent = clocks.urgent();
        return urgent == null
                ? null
                : new UrgentView(
                        urgent.kind(),
                        urgent.kind().label(),
                        urgent.dueAt(),
                        clocks.urgentLight(now),
                        time.workingDaysLeft(now, urgent.dueAt()));
    }
}
