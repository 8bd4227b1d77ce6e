package cn.huiqitong.request.deadline;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits as they are stored now, in every copy of the portal. */
@Singleton
public class TimeLimits {

    private final TimeRules rules;

    TimeLimits(TimeRules rules) {
        this.rules = rules;
    }

    /**
     * How long a clock may run; empty where it does not run at all. A department's own limit goes before everybody's,
     * and the category's before that for all categories.
     *
     * @param category name of a category, or empty
     */
    public Optional<Limit> find(ClockKind clock, String category, @Nullable String department) {
        return table().find(clock, category, department);
    }

    /** In place of that of {@link ClockKind#CLOSE} once the firm has reopened. */
    public Limit reopened() {
        return table().reopened();
    }

    /** Share of a limit, 0 to 1, from which on the light is yellow. */
    public BigDecimal yellowFrom() {
        return table().yellowFrom();
    }

    /** How often an office may stop the clock of one request to ask the firm. */
    public int pausesAllowed() {
        return table().pausesAllowed();
    }

    /** How often one request may be extended. */
    public int extensionsAllowed() {
        return table().extensionsAllowed();
    }

    /** Working days that all extensions of such a limit may come to; at least one. */
    public int extensionDaysAllowed(Limit limit) {
        int days = limit.unit() == Limit.Unit.WORKING_DAYS ? limit.amount() : 1;
        BigDecimal allowed = table().extensionShare().multiply(BigDecimal.valueOf(days));
        return Math.max(1, allowed.setScale(0, RoundingMode.DOWN).intValueExact());
    }

    /** Working days of silence after which an answer counts as confirmed. */
    public int confirmDays() {
        return days(ClockKind.CONFIRM);
    }

    /** Working days that a firm has to supply what it was asked for. */
    public int supplyDays() {
        return days(ClockKind.SUPPLY);
    }

    /** Working days until the next reply on a tracked request, at most. */
    public int trackDays() {
        return days(ClockKind.TRACK);
    }

    /** Working days late, ascending, at which it goes one level up each. */
    public List<Integer> escalationDays() {
        return table().escalationDays();
    }

    /** Working days after the close in which the firm may reopen. */
    public int reopenWindowDays() {
        return table().reopenWindowDays();
    }

    /** Share of the closed requests, 0 to 1, that are called back. */
    public BigDecimal callbackShare() {
        return table().callbackShare();
    }

    /** What to say beside the numbers, for instance that they are examples. */
    public String note() {
        return table().note();
    }

    private int days(ClockKind clock) {
        return find(clock, "", null)
                .map(Limit::amount)
                .orElseThrow(() -> new IllegalStateException("no limit for " + clock));
    }

    private LimitTable table() {
        return rules.present().limits();
    }
}
