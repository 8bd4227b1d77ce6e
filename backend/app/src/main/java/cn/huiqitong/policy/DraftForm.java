package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an editor fills in. Region, benefit type and way of obtaining are codes (or names) of the code systems; several
 * departments are separated by 、.
 *
 * @param rule rule JSON; a draft may be kept with errors in it, but not submitted
 */
@Serdeable
record DraftForm(
        @NotBlank String documentId,
        @Nullable @Size(max = 100) String articleNo,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 2000) String summary,
        @NotBlank String benefitType,
        @Nullable @Size(max = 500) String beneficiary,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 1000) String> conditions,
        @Nullable @Size(max = 200) String amountText,
        @Nullable String obtain,
        @Nullable @Size(max = 200) String department,
        @NotBlank String region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Map<String, Object> rule,
        @Nullable @Size(max = 2000) String note) {}
