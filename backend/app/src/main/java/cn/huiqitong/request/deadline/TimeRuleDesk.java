package cn.huiqitong.request.deadline;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.request.deadline.TimeRuleRows.Author;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where an administrator changes calendar, office hours and limits. Each change is by the version that was looked at,
 * has a reason, is in the audit and makes the stored deadlines be computed anew.
 */
@Singleton
class TimeRuleDesk {

    private static final String SUBJECT = "time-rule";

    private final TimeRuleRows rows;
    private final TimeRuleCheck check;
    private final Database database;
    private final Outbox outbox;
    private final Audit audit;

    TimeRuleDesk(TimeRuleRows rows, TimeRuleCheck check, Database database, Outbox outbox, Audit audit) {
        this.rows = rows;
        this.check = check;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @throws Problem 422 with every objection; 409 when somebody else saved in between */
    void saveYear(CalendarYear year, Author author) {
        change("year-" + year.year(), author, () -> {
            check.year(year, rows.years());
            Object before = rows.year(year.year()).map(TimeRuleRows.Year::year).orElse(null);
            return kept("year-" + year.year(), before, year, author, () -> rows.write(year, author));
        });
    }

    void saveHours(String department, String note, OfficeHours hours, Author author) {
        String subject = "hours-" + department;
        change(subject, author, () -> {
            Object before =
                    rows.hours(department).map(TimeRuleRows.Hours::hours).orElse(null);
            return kept(subject, before, hours, author, () -> rows.write(department, note, hours, author));
        });
    }

    /** From now on the department works as everybody. */
    void removeHours(String department, Author author) {
        String subject = "hours-" + department;
        change(subject, author, () -> {
            OfficeHours before = rows.hours(department)
                    .map(TimeRuleRows.Hours::hours)
                    .orElseThrow(() -> Problem.notFound("这个部门没有单独的作息时间。"));
            return kept(subject, before, null, author, () -> rows.remove(department, author.seen()));
        });
    }

    /** @throws Problem 422 with every objection; 409 when somebody else saved in between */
    void saveLimits(LimitTable table, Author author) {
        change("limits", author, () -> {
            check.limits(table);
            LimitTable before = rows.limits().table();
            return kept("limits", before, table, author, () -> rows.write(table, author));
        });
    }

    /** Changes wait for each other: a check against what is stored stays true until the change is. */
    private void change(String subject, Author author, BooleanSupplier write) {
        database.inTransaction(() -> {
            database.list("select version from time_rules for update", row -> row.getLong(1));
            if (!write.getAsBoolean()) {
                throw Problem.stale();
            }
            long version = database.get(
                    "update time_rules set version = nextval('time_rules_version') returning version",
                    row -> row.getLong(1));
            outbox.publish(subject, new TimeRulesChanged(version, author.reason(), author.username()));
            return version;
        });
    }

    private boolean kept(
            String subject, @Nullable Object before, @Nullable Object after, Author author, BooleanSupplier write) {
        boolean written = write.getAsBoolean();
        if (written) {
            Object now = after == null ? "" : after;
            audit.record(
                    author.username(),
                    after == null ? "remove" : "save",
                    SUBJECT,
                    subject,
                    before,
                    Map.of("reason", author.reason(), "rule", now));
        }
        return written;
    }
}
