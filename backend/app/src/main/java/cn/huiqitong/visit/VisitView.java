package cn.huiqitong.visit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as one user sees it; a firm sees of it what concerns the firm.
 *
 * @param departmentName who keeps the record
 * @param note for the office alone, null for a firm
 * @param firmsTotal how many firms took part, also where not all are named
 * @param editable whether this user may change it and add what was asked
 * @param version send it back with a change
 */
@Serdeable
record VisitView(
        long id,
        VisitKind kind,
        String kindLabel,
        LocalDate heldOn,
        String place,
        String topic,
        String department,
        String departmentName,
        @Nullable String note,
        List<VisitFirmView> firms,
        int firmsTotal,
        List<VisitOfficialView> officials,
        List<VisitProblemView> problems,
        Instant recordedAt,
        String recordedBy,
        boolean editable,
        int version) {

    /** A firm that took part. */
    @Serdeable
    record VisitFirmView(String uscc, String name) {}

    /** An official who took part. */
    @Serdeable
    record VisitOfficialView(String name, String department, String departmentName) {}

    /**
     * What a firm asked.
     *
     * @param open whether the request is not over
     * @param handledBy the department that has the request, null while it waits for dispatch
     * @param mayOpen whether this user sees the request itself
     */
    @Serdeable
    record VisitProblemView(
            String uscc,
            String firmName,
            String category,
            String title,
            String text,
            @Nullable String itemId,
            long requestId,
            String requestNumber,
            String stateLabel,
            boolean open,
            @Nullable String handledBy,
            boolean mayOpen) {}
}
