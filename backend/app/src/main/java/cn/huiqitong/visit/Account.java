package cn.huiqitong.visit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a visit as a whole.
 *
 * @param department code of the department that keeps the record
 * @param note for the office alone
 */
@Serdeable
record Account(
        VisitKind kind,
        LocalDate heldOn,
        String place,
        String topic,
        String department,
        @Nullable String note) {}
