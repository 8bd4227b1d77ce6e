package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.intake.StagedRows.StoredError;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the pages show it.
 *
 * @param applied rows whose firms have them
 * @param errors the first fifty
 */
@Serdeable
record ImportView(
        String batch,
        String mapping,
        String mappingTitle,
        String source,
        @Nullable String fileName,
        ImportState state,
        int rows,
        int good,
        int bad,
        int applied,
        List<ImportErrorView> errors,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt,
        boolean synthetic) {

    /** @param column null where it is about the row, or (row 0 or 1) about the file */
    @Serdeable
    record ImportErrorView(
            int row,
            @Nullable String column,
            String message,
            @Nullable String value) {

        static ImportErrorView of(StoredError error) {
            return new ImportErrorView(
                    error.row(), error.column().isEmpty() ? null : error.column(), error.message(), error.value());
        }
    }

    static ImportView of(ImportBatch batch, List<StoredError> errors) {
        return new ImportView(
                batch.batch(),
                batch.mapping(),
                batch.mappingTitle(),
                batch.source(),
                batch.fileName(),
                batch.state(),
                batch.total(),
                batch.good(),
                batch.bad(),
                batch.applied(),
                errors.stream().map(ImportErrorView::of).toList(),
                batch.createdAt(),
                batch.createdBy(),
                batch.finishedAt(),
                batch.synthetic());
    }
}
