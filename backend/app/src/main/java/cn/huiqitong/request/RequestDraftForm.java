package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a firm has written so far; anything may still be empty. It has to be whole when it is filed. */
@Serdeable
record RequestDraftForm(
        @NotNull @Size(max = 100) String title,
        @NotNull @Size(max = 4000) String text,
        @NotNull Category category,
        @Nullable String itemId,
        @Nullable @Valid DoubtForm doubt,
        @NotNull @Size(max = 50) String contactName,
        @NotNull @Size(max = 20) String contactPhone) {

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
