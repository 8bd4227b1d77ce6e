package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every limit of the loop.
 *
 * @param note shown beside the numbers; says that the ones that come with the portal are examples
 * @param yellowFrom share of a limit, 0 to 1, from which on the light is yellow
 * @param reopened in place of the limit of {@link ClockKind#CLOSE} after the firm reopened
 * @param pausesAllowed how often an office may stop the clock to ask the firm
 * @param extensionsAllowed how often
 * @param extensionShare all extensions together, as a share of the limit
 * @param escalationDays working days late at which it goes one level up
 * @param reopenWindowDays working days after the close in which the firm may reopen
 * @param callbackShare share of the closed requests, 0 to 1, that are called back
 */
@Serdeable
record LimitTable(
        String note,
        List<Entry> limits,
        BigDecimal yellowFrom,
        Limit reopened,
        int pausesAllowed,
        int extensionsAllowed,
        BigDecimal extensionShare,
        List<Integer> escalationDays,
        int reopenWindowDays,
        BigDecimal callbackShare) {

    LimitTable {
        limits = List.copyOf(limits);
        escalationDays = List.copyOf(escalationDays);
    }

    /**
     * One limit.
     *
     * @param category name of a category, empty for all
     * @param department code, empty for all
     * @param limit null: here this clock does not run
     */
    @Serdeable
    record Entry(
            ClockKind clock,
            String category,
            String department,
            @Nullable Limit limit) {

        boolean isAbout(ClockKind wanted, String ofCategory, String ofDepartment) {
            return clock == wanted && category.equals(ofCategory) && department.equals(ofDepartment);
        }
    }

    /** A department's own word goes before everybody's, and a category's before that for all categories. */
    Optional<Limit> find(ClockKind clock, String category, @Nullable String department) {
        String own = department == null ? "" : department;
        return entry(clock, category, own)
                .or(() -> entry(clock, "", own))
                .or(() -> entry(clock, category, ""))
                .or(() -> entry(clock, "", ""))
                .flatMap(entry -> Optional.ofNullable(entry.limit()));
    }

    private Optional<Entry> entry(ClockKind clock, String category, String department) {
        return limits.stream()
                .filter(entry -> entry.isAbout(clock, category, department))
                .findFirst();
    }
}
