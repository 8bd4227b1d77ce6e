package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.Basis;
import cn.huiqitong.enterprise.intake.ImportMapping.Column;
import cn.huiqitong.enterprise.intake.ImportMapping.UnknownFirms;
import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mappings of department data: what an administrator keeps. */
@Controller("/api/v1/imports/mappings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class MappingController {

    private final ImportMappings mappings;

    MappingController(ImportMappings mappings) {
        this.mappings = mappings;
    }

    @Serdeable
    record ImportMappingsView(List<ImportMappingView> mappings) {}

    /**
     * @param version the version that was looked at; 0 for a new mapping
     * @param unknownFirms and synthetic: null leaves what is there; REJECT and false in a new mapping
     */
    @Serdeable
    record ImportMappingForm(
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 100) String source,
            @NotNull Basis basis,
            @NotNull ImportFormat format,
            @NotNull @Size(min = 1, max = 200) List<@Valid ImportColumnForm> columns,
            @Nullable UnknownFirms unknownFirms,
            @Nullable Boolean synthetic,
            @PositiveOrZero int version) {}

    @Serdeable
    record ImportColumnForm(
            @NotBlank @Size(max = 100) String column,
            @NotBlank @Size(max = 100) String fact,
            @Nullable @Size(max = 50) String transform) {}

    @Get
    @Operation(operationId = "importMappings", summary = "How department data are read")
    ImportMappingsView list() {
        return new ImportMappingsView(
                mappings.list().stream().map(ImportMappingView::of).toList());
    }

    @Put("/{id}")
    @Operation(
            operationId = "saveImportMapping",
            summary = "Save the next version of a mapping, or with version 0 a new one")
    ImportMappingView save(
            CurrentUser user,
            @Pattern(regexp = "[\\p{L}\\p{N}._-]{1,50}") String id,
            @Body @Valid ImportMappingForm form) {
        Optional<ImportMapping> known = mappings.find(id);
        UnknownFirms unknown = form.unknownFirms() != null
                ? form.unknownFirms()
                : known.map(ImportMapping::unknownFirms).orElse(UnknownFirms.REJECT);
        boolean synthetic = form.synthetic() != null
                ? form.synthetic()
                : known.map(ImportMapping::synthetic).orElse(false);
        List<Column> columns = form.columns().stream()
                .map(c -> new Column(c.column().strip(), c.fact().strip(), blank(c.transform())))
                .toList();
        ImportMapping mapping = new ImportMapping(
                id,
                form.title().strip(),
                form.source().strip(),
                form.basis(),
                form.format(),
                columns,
                unknown,
                synthetic,
                form.version());
        return ImportMappingView.of(mappings.save(mapping, user.username()));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
