package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Statements for tests, in few words. */
public final class SampleWords {

    public static final LocalDate OLD = LocalDate.of(2024, 1, 1);
    public static final LocalDate NEW = LocalDate.of(2025, 1, 1);
    private static final Instant AT = Instant.parse("2025-02-01T00:00:00Z");

    private SampleWords() {}

    public static Statement firm(LocalDate asOf, Map<String, Object> facts) {
        return Statement.firm("企业自报", asOf, facts, AT);
    }

    public static Statement department(String source, LocalDate asOf, Map<String, Object> facts) {
        return Statement.department(source, asOf, facts, AT);
    }

    public static Statement estimate(String source, LocalDate asOf, int confidence, Map<String, Object> facts) {
        return new Statement(SourceKind.DEPARTMENT, source, asOf, null, confidence, facts, null, AT);
    }

    public static Statement until(String source, LocalDate asOf, LocalDate until, Map<String, Object> facts) {
        return new Statement(SourceKind.DEPARTMENT, source, asOf, until, Statement.RECORD, facts, null, AT);
    }
}
