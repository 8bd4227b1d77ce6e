package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.intake.CheckedRow.Objection;
import cn.huiqitong.enterprise.intake.ImportMapping.Column;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.reading.RuleError;
import cn.huiqitong.rules.reading.Scalars;
import cn.huiqitong.seeds.CreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns rows into facts by a mapping and objects to what does not fit, each objection at its column. */
record RowCheck(ImportMapping mapping, FactCatalog catalog, LocalDate today) {

    private static final int LONGEST_VALUE = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    CheckedRow check(Row row) {
        return new OneRow(row).checked();
    }

    /** What one row comes to, while it is read. */
    private final class OneRow {

        private final Row row;
        private final Cells cells = new Cells(catalog);
        private final Map<String, Object> facts = new LinkedHashMap<>();
        private final List<Objection> objections = new ArrayList<>();

        OneRow(Row row) {
            this.row = row;
        }

        CheckedRow checked() {
            String uscc = uscc();
            LocalDate asOf = day(ImportMapping.AS_OF).orElse(today);
            if (asOf.isAfter(today)) {
                object(ImportMapping.AS_OF, "数据日期不能晚于今天");
            }
            String year = year();
            mapping.columns().stream()
                    .filter(column -> !ImportMapping.ABOUT_THE_ROW.contains(column.fact()))
                    .forEach(column -> fact(column, year));
            Facts.of(facts, catalog).errors().forEach(this::object);
            if (facts.isEmpty() && objections.isEmpty()) {
                objections.add(new Objection("", "这一行没有数据", null));
            }
            return new CheckedRow(
                    row.no(),
                    uscc,
                    about(ImportMapping.NAME).orElse(null),
                    part(year),
                    asOf,
                    day(ImportMapping.VALID_UNTIL).orElse(null),
                    confidence(),
                    facts,
                    objections);
        }

        private String uscc() {
            String uscc = about(ImportMapping.USCC).orElse("");
            if (uscc.isEmpty()) {
                object(ImportMapping.USCC, "缺统一社会信用代码");
            } else if (!CreditCode.valid(uscc)) {
                object(ImportMapping.USCC, "统一社会信用代码不对（18位，末位是校验码）");
            }
            return uscc;
        }

        private String year() {
            if (!mapping.byYear()) {
                return "";
            }
            String year = about(ImportMapping.YEAR).orElse("");
            Integer number = Scalars.whole(year, FIRST_YEAR, LAST_YEAR);
            if (number == null) {
                object(ImportMapping.YEAR, "应是四位数的年份");
                return "";
            }
            return number.toString();
        }

        private Optional<LocalDate> day(String fact) {
            Optional<String> text = about(fact);
            LocalDate day = Scalars.date(text.orElse(null));
            if (text.isPresent() && day == null) {
                object(fact, "应是日期，形如 2026-06-30");
            }
            return Optional.ofNullable(day);
        }

        private int confidence() {
            Optional<String> text = about(ImportMapping.CONFIDENCE);
            Integer number = Scalars.whole(text.orElse("100"), 0, Statement.RECORD);
            if (number == null) {
                object(ImportMapping.CONFIDENCE, "可信度应是 0 到 100 的整数");
            }
            return number == null ? 0 : number;
        }

        private Optional<String> about(String fact) {
            Optional<Column> column = mapping.column(fact);
            Object raw = column.map(c -> row.cells().get(c.column())).orElse(null);
            if (column.isEmpty() || raw == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(Cells.about(column.get(), raw));
            } catch (BadCell e) {
                objections.add(new Objection(column.get().column(), e.said(), shown(raw)));
                return Optional.empty();
            }
        }

        private void fact(Column column, String year) {
            Object raw = row.cells().get(column.column());
            FactField field = cells.field(column).orElse(null);
            if (raw == null || field == null) {
                return;
            }
            try {
                put(column, field, cells.value(column, field, raw), year);
            } catch (BadCell e) {
                objections.add(new Objection(column.column(), e.said(), shown(raw)));
            }
        }

        private void put(Column column, FactField field, Object value, String year) {
            FactType type = catalog.get(column.key()).type();
            String part = column.part().orElse(year);
            if (type == FactType.LIST && column.part().isPresent()) {
                entry(column.key()).put(field.key(), value);
            } else if (type == FactType.YEARLY && !(value instanceof Map)) {
                years(column.key()).put(part, value);
            } else {
                facts.put(column.key(), value);
            }
        }

        /** All elements of a row are one entry. */
        @SuppressWarnings("unchecked") // only this class puts values here
        private Map<String, Object> entry(String list) {
            List<Map<String, Object>> entries = (List<Map<String, Object>>)
                    facts.computeIfAbsent(list, key -> new ArrayList<>(List.of(new LinkedHashMap<String, Object>())));
            return entries.getFirst();
        }

        @SuppressWarnings("unchecked") // only this class puts values here
        private Map<String, Object> years(String series) {
            return (Map<String, Object>) facts.computeIfAbsent(series, key -> new LinkedHashMap<String, Object>());
        }

        private String part(String year) {
            return mapping.byEntry(catalog) ? facts.toString() : year;
        }

        /** An objection of the catalog, at the column that the value came from. */
        private void object(RuleError error) {
            String path = error.path().replaceAll("\\[\\d+]", "");
            mapping.columns().stream()
                    .filter(c -> path.equals(c.fact()) || path.startsWith(c.fact() + "."))
                    .findFirst()
                    .ifPresentOrElse(
                            c -> objections.add(new Objection(
                                    c.column(),
                                    error.message(),
                                    shown(row.cells().get(c.column())))),
                            () -> objections.add(new Objection("", error.message(), null)));
        }

        private void object(String fact, String message) {
            mapping.column(fact)
                    .filter(c -> objections.stream().noneMatch(o -> o.column().equals(c.column())))
                    .ifPresent(c -> objections.add(
                            new Objection(c.column(), message, shown(row.cells().get(c.column())))));
        }
    }

    private static @Nullable String shown(@Nullable Object raw) {
        if (raw == null) {
            return null;
        }
        String text = String.valueOf(raw);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
