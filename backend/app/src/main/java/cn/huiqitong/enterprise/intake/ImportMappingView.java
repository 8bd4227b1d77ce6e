package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.Basis;
import cn.huiqitong.enterprise.intake.ImportMapping.Column;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as the pages show and edit it.
 *
 * @param version to be sent back with a change
 */
@Serdeable
record ImportMappingView(
        String id,
        String title,
        String source,
        Basis basis,
        ImportFormat format,
        List<ImportColumnView> columns,
        ImportMapping.UnknownFirms unknownFirms,
        boolean synthetic,
        int version) {

    /** @param fact a fact, one year or one element of it, or uscc, name, asOf, validUntil, confidence, year */
    @Serdeable
    record ImportColumnView(
            String column, String fact, @Nullable String transform) {}

    static ImportMappingView of(ImportMapping mapping) {
        return new ImportMappingView(
                mapping.id(),
                mapping.title(),
                mapping.source(),
                mapping.basis(),
                mapping.format(),
                mapping.columns().stream().map(ImportMappingView::column).toList(),
                mapping.unknownFirms(),
                mapping.synthetic(),
                mapping.version());
    }

    private static ImportColumnView column(Column column) {
        return new ImportColumnView(column.column(), column.fact(), column.transform());
    }
}
