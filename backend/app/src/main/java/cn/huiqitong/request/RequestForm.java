package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a firm files.
 *
 * @param doubt only with an item
 */
@Serdeable
record RequestForm(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 4000) String text,
        @NotNull Category category,
        @Nullable String itemId,
        @Nullable @Valid DoubtForm doubt,
        @NotBlank @Size(max = 50) String contactName,
        @NotBlank @Pattern(regexp = RequestForm.PHONE) String contactPhone) {

    static final String PHONE = "[0-9+() -]{5,20}";

    Filing filing() {
        return new Filing(
                category,
                title,
                text,
                contactName,
                contactPhone,
                itemId == null || itemId.isBlank() ? null : itemId,
                doubt);
    }
}
