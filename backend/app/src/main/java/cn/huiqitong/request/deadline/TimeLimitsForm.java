package cn.huiqitong.request.deadline;

import cn.huiqitong.platform.Problem;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All limits as they are to be; see {@link LimitTable}.
 *
 * @param version the version that was looked at
 */
@Serdeable
record TimeLimitsForm(
        @NotNull @Size(max = 200) String note,
        @NotNull @Size(min = 1, max = 500) List<@Valid TimeLimitForm> limits,
        @NotNull @DecimalMin("0.1") @DecimalMax("0.95") BigDecimal yellowFrom,
        @Min(1) @Max(60) int reopenedDays,
        @Min(0) @Max(10) int pausesAllowed,
        @Min(0) @Max(10) int extensionsAllowed,
        @NotNull @DecimalMin("0") @DecimalMax("3") BigDecimal extensionShare,
        @NotNull @Size(min = 1, max = 5) List<@NotNull @Max(60) Integer> escalationDays,
        @Min(1) @Max(365) int reopenWindowDays,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal callbackShare,
        @NotBlank @Size(max = 500) String reason,
        @Positive int version) {

    /**
     * One limit.
     *
     * @param category name, empty for all
     * @param department code, empty for all
     * @param amount with its unit, or both null: here this clock does not run
     */
    @Serdeable
    record TimeLimitForm(
            @NotNull ClockKind clock,
            @NotNull @Size(max = 50) String category,
            @NotNull @Size(max = 50) String department,
            @Nullable @Min(1) @Max(250) Integer amount,
            Limit.@Nullable Unit unit) {}

    LimitTable table() {
        List<LimitTable.Entry> entries = IntStream.range(0, limits.size())
                .mapToObj(i -> entry(limits.get(i), "limits[%d].".formatted(i)))
                .toList();
        return new LimitTable(
                note.strip(),
                entries,
                yellowFrom,
                Limit.days(reopenedDays),
                pausesAllowed,
                extensionsAllowed,
                extensionShare,
                escalationDays,
                reopenWindowDays,
                callbackShare);
    }

    private static LimitTable.Entry entry(TimeLimitForm form, String field) {
        Integer amount = form.amount();
        Limit.Unit unit = form.unit();
        if (amount != null && unit == null) {
            throw Problem.invalid(field + "unit", "请选择工作日或工作小时。");
        }
        Limit limit = amount == null || unit == null ? null : new Limit(amount, unit);
        return new LimitTable.Entry(form.clock(), form.category(), form.department(), limit);
    }
}
