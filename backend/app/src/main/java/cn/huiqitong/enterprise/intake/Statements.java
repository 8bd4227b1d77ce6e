package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.intake.StagedRows.StagedRow;
import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one firm as one statement: years and entries of its rows together. It is as new as its newest row, as sure as
 * its least sure one and valid as long as all of them are.
 */
final class Statements {

    private Statements() {}

    /** @param rows of one firm, at least one */
    static Statement of(ImportBatch batch, List<StagedRow> rows, Instant at) {
        Map<String, Object> facts = new LinkedHashMap<>();
        rows.forEach(row -> row.facts().forEach((fact, value) -> facts.merge(fact, value, Statements::both)));
        LocalDate asOf =
                rows.stream().map(StagedRow::asOf).max(LocalDate::compareTo).orElseThrow();
        int confidence = rows.stream().mapToInt(StagedRow::confidence).min().orElse(0);
        return new Statement(
                SourceKind.DEPARTMENT, batch.source(), asOf, until(rows), confidence, facts, batch.batch(), at);
    }

    private static @Nullable LocalDate until(List<StagedRow> rows) {
        return rows.stream()
                .map(StagedRow::validUntil)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Object both(Object one, Object other) {
        if (one instanceof List<?> entries && other instanceof List<?> more) {
            List<Object> all = new ArrayList<>(entries);
            all.addAll(more);
            return all;
        }
        if (one instanceof Map<?, ?> years && other instanceof Map<?, ?> more) {
            Map<Object, Object> all = new LinkedHashMap<>(years);
            all.putAll(more);
            return all;
        }
        return other;
    }
}
