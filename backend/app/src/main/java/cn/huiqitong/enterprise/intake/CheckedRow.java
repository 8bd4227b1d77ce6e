package cn.huiqitong.enterprise.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as facts, with everything that is to be objected to.
 *
 * @param uscc "" when the row has none
 * @param part what of the firm it is about: a year, an entry of a list, or "" for all of it
 */
record CheckedRow(
        int no,
        String uscc,
        @Nullable String name,
        String part,
        LocalDate asOf,
        @Nullable LocalDate validUntil,
        int confidence,
        Map<String, Object> facts,
        List<Objection> objections) {

    /** @param column name of the column; "" where it is about the row */
    record Objection(
            String column, String message, @Nullable String value) {}

    CheckedRow {
        objections = List.copyOf(objections);
    }
}
