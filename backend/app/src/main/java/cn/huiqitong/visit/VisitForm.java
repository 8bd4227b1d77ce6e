package cn.huiqitong.visit;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Problem;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is written down.
 *
 * @param department who keeps the record; an official's is the own one and need not be said
 * @param firms their 统一社会信用代码
 */
@Serdeable
record VisitForm(
        @NotNull VisitKind kind,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 100) String place,
        @NotBlank @Size(max = 100) String topic,
        @Nullable String department,
        @Nullable @Size(max = 4000) String note,
        @NotEmpty @Size(max = 50) List<@NotBlank String> firms,
        @NotEmpty @Size(max = 50) List<@Valid AttendeeForm> officials) {

    /** An official who took part. */
    @Serdeable
    record AttendeeForm(
            @NotBlank @Size(max = 50) String name, @NotBlank String department) {}

    /**
     * What a firm asked.
     *
     * @param category name of a request's category
     */
    @Serdeable
    record RaisedForm(
            @NotBlank String uscc,
            @NotBlank String category,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 4000) String text,
            @NotBlank @Size(max = 50) String contactName,
            @NotBlank @Pattern(regexp = "[0-9+() -]{5,20}") String contactPhone,
            @Nullable String itemId) {}

    /** A new record with what was asked. */
    @Serdeable
    record NewVisitForm(
            @NotNull @Valid VisitForm visit,
            @NotNull @Size(max = 50) List<@Valid RaisedForm> problems) {}

    /** @param version the version that the user saw */
    @Serdeable
    record VisitChangeForm(@NotNull @Valid VisitForm visit, int version) {}

    /** @param version the version that the user saw */
    @Serdeable
    record MoreProblemsForm(@NotEmpty @Size(max = 50) List<@Valid RaisedForm> problems, int version) {}

    /** @throws Problem 422 when it is not clear whose record it is */
    Account account(CurrentUser user) {
        String own = user.department();
        String keeper = own == null ? department : own;
        if (keeper == null || keeper.isBlank()) {
            throw Problem.invalid("department", "请选择记录单位。");
        }
        return new Account(
                kind,
                heldOn,
                place.strip(),
                topic.strip(),
                keeper,
                note == null || note.isBlank() ? null : note.strip());
    }
}
