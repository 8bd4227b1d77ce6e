package cn.huiqitong.enterprise.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a firm at one time.
 *
 * @param source the name shown to people, e.g. 市人社局 or 企业自报
 * @param asOf the day the values were true, not the day they were stored
 * @param validUntil last day on which they may be used; null: until something newer comes
 * @param confidence 0 to 100 as the source states it; 100 is a record, less an estimate
 * @param facts JSON values by fact key, in the catalog's shape and unit
 * @param batch the delivery it came with, if any
 */
public record Statement(
        SourceKind kind,
        String source,
        LocalDate asOf,
        @Nullable LocalDate validUntil,
        int confidence,
        Map<String, Object> facts,
        @Nullable String batch,
        Instant suppliedAt) {

    public static final int RECORD = 100;

    public Statement {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A department's record without an end. */
    public static Statement department(String source, LocalDate asOf, Map<String, Object> facts, Instant at) {
        return new Statement(SourceKind.DEPARTMENT, source, asOf, null, RECORD, facts, null, at);
    }

    /** What the firm says of itself. */
    public static Statement firm(String source, LocalDate asOf, Map<String, Object> facts, Instant at) {
        return new Statement(SourceKind.FIRM, source, asOf, null, RECORD, facts, null, at);
    }

    Statement with(Map<String, Object> others) {
        return new Statement(kind, source, asOf, validUntil, confidence, others, batch, suppliedAt);
    }

    boolean sameSource(Statement other) {
        return kind == other.kind && source.equals(other.source);
    }

    boolean over(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }
}
