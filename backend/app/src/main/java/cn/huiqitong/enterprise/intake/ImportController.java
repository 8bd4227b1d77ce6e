package cn.huiqitong.enterprise.intake;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Paging;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deliveries of department data that an administrator uploads. */
@Controller("/api/v1/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class ImportController {

    private static final int SHOWN_ERRORS = 50;

    private final Intake intake;
    private final Applying applying;
    private final BatchRows batches;
    private final StagedRows staged;
    private final ErrorReport report;

    ImportController(Intake intake, Applying applying, BatchRows batches, StagedRows staged, ErrorReport report) {
        this.intake = intake;
        this.applying = applying;
        this.batches = batches;
        this.staged = staged;
        this.report = report;
    }

    @Serdeable
    record ImportsView(long total, List<ImportView> imports) {}

    /** @param skipBad whether rows that are wrong may be left out */
    @Serdeable
    record ImportApplyForm(boolean skipBad) {}

    @Get
    @Operation(operationId = "imports", summary = "Deliveries, newest first, without their errors")
    ImportsView list(@QueryValue @Nullable Integer page, @QueryValue @Nullable Integer size) {
        List<ImportView> found = batches.list(Paging.of(page, size)).stream()
                .map(batch -> ImportView.of(batch, List.of()))
                .toList();
        return new ImportsView(batches.count(), found);
    }

    /** The file is on disk by now; it is read as a stream. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.ACCEPTED)
    @Operation(operationId = "uploadImport", summary = "Upload a delivery: read, checked, not applied yet")
    ImportView upload(CurrentUser user, @Part String mapping, @Part String batch, CompletedFileUpload file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return view(intake.receive(
                    batch, mapping, new Delivery(user.username(), false, false, file.getFilename()), content));
        }
    }

    @Get("/{batch}")
    @Operation(operationId = "importByNumber", summary = "A delivery with its first fifty errors")
    ImportView get(String batch) {
        return view(batches.get(batch));
    }

    @Post("/{batch}/apply")
    @Operation(operationId = "applyImport", summary = "Apply a checked delivery; done in the background")
    ImportView apply(CurrentUser user, String batch, @Body @Valid ImportApplyForm form) {
        return view(applying.start(batch, form.skipBad(), user.username()));
    }

    @Post("/{batch}/cancel")
    @Operation(operationId = "cancelImport", summary = "Give a delivery up that is not applied yet")
    ImportView cancel(CurrentUser user, String batch) {
        return view(intake.cancel(batch, user.username()));
    }

    @Get("/{batch}/errors.csv")
    @Produces(ErrorReport.CSV)
    @Operation(operationId = "importErrors", summary = "All errors of a delivery as CSV")
    HttpResponse<Writable> errors(String batch) {
        return report.of(batch);
    }

    private ImportView view(ImportBatch batch) {
        return ImportView.of(batch, staged.errors(batch.batch(), SHOWN_ERRORS));
    }
}
