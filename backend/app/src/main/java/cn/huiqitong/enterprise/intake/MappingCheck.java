package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.intake.ImportMapping.Column;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Objects to a mapping by which no row could be read. */
@Singleton
class MappingCheck {

    private static final String YEAR = "(19|20|21)\\d\\d";
    private static final String SELF = "企业自报";

    private final FactCatalog catalog;

    MappingCheck(FactCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws Problem 422 with every objection at its place */
    void check(ImportMapping mapping) {
        List<FieldError> errors = new ArrayList<>();
        whole(mapping, errors);
        Set<String> names = new HashSet<>();
        Set<String> facts = new HashSet<>();
        for (int i = 0; i < mapping.columns().size(); i++) {
            Column column = mapping.columns().get(i);
            String at = "columns[" + i + "]";
            if (!names.add(column.column())) {
                errors.add(error(at + ".column", "列“" + column.column() + "”写了两次。"));
            }
            if (!facts.add(column.fact())) {
                errors.add(error(at + ".fact", "“" + column.fact() + "”已由另一列提供。"));
            }
            objection(mapping, column).ifPresent(said -> errors.add(error(at + ".fact", said)));
            String transform = column.transform();
            if (transform != null && Transform.find(transform).isEmpty()) {
                errors.add(error(at + ".transform", "没有“" + transform + "”这种转换。"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void whole(ImportMapping mapping, List<FieldError> errors) {
        if (mapping.column(ImportMapping.USCC).isEmpty()) {
            errors.add(error("columns", "要有一列是统一社会信用代码（uscc）。"));
        }
        if (mapping.columns().stream().allMatch(c -> ImportMapping.ABOUT_THE_ROW.contains(c.fact()))) {
            errors.add(error("columns", "至少要有一列是企业的资料。"));
        }
        if (mapping.unknownFirms() == ImportMapping.UnknownFirms.CREATE
                && mapping.column(ImportMapping.NAME).isEmpty()) {
            errors.add(error("unknownFirms", "要新建企业，须有一列是企业名称（name）。"));
        }
        if (mapping.byYear() && mapping.byEntry(catalog)) {
            errors.add(error("columns", "逐年数据和清单不能放在同一种格式里。"));
        }
        if (mapping.source().equals(SELF)) {
            errors.add(error("source", "企业自报由企业自己填写，不能导入。"));
        }
    }

    private Optional<String> objection(ImportMapping mapping, Column column) {
        if (ImportMapping.ABOUT_THE_ROW.contains(column.fact())) {
            return Optional.empty();
        }
        FactField field = catalog.find(column.key()).orElse(null);
        if (field == null) {
            return Optional.of("没有“" + column.fact() + "”这一项。");
        }
        return switch (field.type()) {
            case YEARLY -> year(mapping, column, field);
            case LIST -> element(mapping, column, field);
            default -> column.part().isPresent() ? Optional.of("“" + field.label() + "”不分年份，也不是清单。") : Optional.empty();
        };
    }

    private static Optional<String> year(ImportMapping mapping, Column column, FactField field) {
        Optional<String> part = column.part();
        if (part.isPresent()) {
            return part.get().matches(YEAR) ? Optional.empty() : Optional.of("年份应是四位数，如 " + column.key() + ".2025。");
        }
        return mapping.byYear() || mapping.format() == ImportFormat.JSON
                ? Optional.empty()
                : Optional.of("“" + field.label() + "”按年份填写：加一列年份（year），或写明哪一年，如 " + column.key() + ".2025。");
    }

    private static Optional<String> element(ImportMapping mapping, Column column, FactField field) {
        Optional<String> part = column.part();
        if (part.isEmpty()) {
            return mapping.format() == ImportFormat.JSON && column.transform() == null
                    ? Optional.empty()
                    : Optional.of("“" + field.label() + "”是清单，要写明是其中哪一项，如 " + column.key() + "."
                            + field.elements().getFirst().key() + "。");
        }
        return field.element(part.get()).filter(f -> f.type() != FactType.LIST).isPresent()
                ? Optional.empty()
                : Optional.of("“" + field.label() + "”里没有“" + part.get() + "”。");
    }

    private static FieldError error(String field, String message) {
        return new FieldError(field, "mapping", message);
    }
}
