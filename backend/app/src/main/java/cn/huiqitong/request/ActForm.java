package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act on a request.
 *
 * @param act code of an act that the request offers this user
 * @param version the version that the user saw
 * @param days working days of an extension
 * @param date day of the next reply
 * @param target number of the request to merge into
 * @param basis what a refusal rests on: document and article
 */
@Serdeable
record ActForm(
        @NotBlank String act,
        int version,
        @Nullable @Size(max = 4000) String note,
        @Nullable String department,
        @Nullable Outcome outcome,
        @Nullable @Min(1) @Max(5) Integer rating,
        @Nullable @Min(1) @Max(365) Integer days,
        @Nullable LocalDate date,
        @Nullable @Size(max = 40) String target,
        @Nullable Boolean solved,
        @Nullable @Size(max = 1000) String basis,
        @Nullable ScopeClass scopeClass) {

    ActInput input() {
        return new ActInput(
                note == null || note.isBlank() ? null : note.strip(),
                department,
                outcome,
                rating,
                days,
                date,
                target,
                solved,
                basis == null || basis.isBlank() ? null : basis.strip(),
                scopeClass,
                null,
                false);
    }
}
