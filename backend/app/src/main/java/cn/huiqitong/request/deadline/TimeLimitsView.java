package cn.huiqitong.request.deadline;

import cn.huiqitong.identity.Departments.Department;
import cn.huiqitong.request.deadline.OfficeHoursController.DepartmentNameView;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** All limits with the words to show them; see {@link LimitTable}. */
@Serdeable
record TimeLimitsView(
        String note,
        List<ClockKindView> clocks,
        List<CategoryNameView> categories,
        List<DepartmentNameView> departments,
        List<TimeLimitView> limits,
        BigDecimal yellowFrom,
        int reopenedDays,
        int pausesAllowed,
        int extensionsAllowed,
        BigDecimal extensionShare,
        List<Integer> escalationDays,
        int reopenWindowDays,
        BigDecimal callbackShare,
        int version,
        Instant changedAt,
        String changedBy,
        String reason) {

    /** @param owedByOffice whether the office owes it, and not the firm */
    @Serdeable
    record ClockKindView(ClockKind clock, String label, boolean owedByOffice) {}

    @Serdeable
    record CategoryNameView(String category, String label) {}

    /** @param amount with its unit, or both null: here this clock does not run */
    @Serdeable
    record TimeLimitView(
            ClockKind clock,
            String category,
            String department,
            @Nullable Integer amount,
            Limit.@Nullable Unit unit) {

        static TimeLimitView of(LimitTable.Entry entry) {
            Limit limit = entry.limit();
            return new TimeLimitView(
                    entry.clock(),
                    entry.category(),
                    entry.department(),
                    limit == null ? null : limit.amount(),
                    limit == null ? null : limit.unit());
        }
    }

    static TimeLimitsView of(
            TimeRuleRows.Limits stored, SequencedMap<String, String> categories, List<Department> departments) {
        LimitTable table = stored.table();
        return new TimeLimitsView(
                table.note(),
                Arrays.stream(ClockKind.values())
                        .map(clock -> new ClockKindView(clock, clock.label(), clock.owedByOffice()))
                        .toList(),
                categories.entrySet().stream()
                        .map(category -> new CategoryNameView(category.getKey(), category.getValue()))
                        .toList(),
                departments.stream()
                        .map(department -> new DepartmentNameView(department.code(), department.name()))
                        .toList(),
                table.limits().stream().map(TimeLimitView::of).toList(),
                table.yellowFrom(),
                table.reopened().amount(),
                table.pausesAllowed(),
                table.extensionsAllowed(),
                table.extensionShare(),
                table.escalationDays(),
                table.reopenWindowDays(),
                table.callbackShare(),
                stored.change().version(),
                stored.change().at(),
                stored.change().by(),
                stored.change().reason());
    }
}
