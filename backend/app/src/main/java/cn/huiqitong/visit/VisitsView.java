package cn.huiqitong.visit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** A page of visits. */
@Serdeable
record VisitsView(long total, int page, int size, List<VisitRowView> items) {

    /**
     * A visit in a list.
     *
     * @param firms names of those that this user may know of
     * @param problems how many were raised, for a firm its own
     * @param open how many of them are not over
     */
    @Serdeable
    record VisitRowView(
            long id,
            VisitKind kind,
            String kindLabel,
            LocalDate heldOn,
            String place,
            String topic,
            String departmentName,
            List<String> firms,
            int firmsTotal,
            int problems,
            int open) {}
}
