package cn.huiqitong.visit;

import java.time.Instant;
import java.util.List;

/**
 * A visit or a meeting that took place.
 *
 * @param version grows with every change
 */
record Visit(
        long id,
        int version,
        Account account,
        List<VisitedFirm> firms,
        List<Attendee> officials,
        List<Raised> problems,
        Instant recordedAt,
        String recordedBy) {

    /** A firm that took part, as it was called then. */
    record VisitedFirm(String uscc, String name) {}

    /** An official who took part. */
    record Attendee(String name, String department) {}

    Visit {
        firms = List.copyOf(firms);
        officials = List.copyOf(officials);
        problems = List.copyOf(problems);
    }

    /** Whether officials of the department kept it or took part. */
    boolean concerns(String department) {
        return account.department().equals(department)
                || officials.stream().anyMatch(official -> official.department().equals(department));
    }

    boolean isOf(String uscc) {
        return firms.stream().anyMatch(firm -> firm.uscc().equals(uscc));
    }
}
