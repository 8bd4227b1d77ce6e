package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has happened on the way.
 *
 * @param returns how often it was handed back or on
 * @param settled a supervisor decided whose matter it is
 * @param extensionAsked working days of an extension that waits for the supervisor
 * @param level of 督办: 0 none, 1 the department's supervisors, from 2 on the city's
 * @param nextReplyOn promised day of the next reply, while it is tracked
 * @param mergedInto id of the request that it was merged into
 */
@Serdeable
record CourseView(
        int returns,
        boolean settled,
        @Nullable Instant contactedAt,
        int pauses,
        @Nullable Integer extensionAsked,
        int extensions,
        int reopened,
        int tracked,
        int reminders,
        int level,
        boolean lifted,
        @Nullable LocalDate nextReplyOn,
        @Nullable Long mergedInto) {

    static CourseView of(ServiceRequest r) {
        Course course = r.course();
        return new CourseView(
                course.returns(),
                course.settled(),
                course.contactedAt(),
                course.pauses(),
                course.extensionAsked(),
                course.extensions(),
                course.reopened(),
                course.tracked(),
                course.reminders(),
                course.level(),
                course.lifted(),
                r.handling().nextReplyOn(),
                r.handling().mergedInto());
    }
}
