package cn.huiqitong.request.clock;

import cn.huiqitong.platform.Today;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.Run;
import cn.huiqitong.request.deadline.TimeLimits;
import cn.huiqitong.request.deadline.WorkingTime;
import cn.huiqitong.request.deadline.WorkingTimes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives a clock its deadline and its next moment, by the limits and the working time in force. */
@Singleton
class Winding {

    private final TimeLimits limits;
    private final WorkingTimes times;

    Winding(TimeLimits limits, WorkingTimes times) {
        this.limits = limits;
        this.times = times;
    }

    /** A clock that starts now; none where no limit is set for it. */
    Optional<StoredClock> begin(ClockKind kind, Subject subject, Instant now) {
        String owedBy = kind.owedByOffice() ? subject.department() : null;
        LocalDate until = kind == ClockKind.TRACK ? subject.until() : null;
        Optional<Limit> limit = until == null ? limit(kind, subject) : Optional.empty();
        if (until == null && limit.isEmpty()) {
            return Optional.empty();
        }
        var unset = new Deadline(now, now, now);
        var clock = new StoredClock(
                null,
                subject.requestId(),
                kind,
                owedBy,
                now,
                limit.orElse(null),
                until,
                0,
                List.of(),
                unset,
                null,
                Steps.BEFORE,
                null);
        return Optional.of(wind(clock, now));
    }

    /** The clock with deadline and next moment as they follow from what it is now; a standing one has no next moment. */
    StoredClock wind(StoredClock clock, Instant now) {
        StoredClock due = clock.due(deadline(clock, now));
        return due.paused() ? due.looksAt(null, due.stage()) : steps(due).wound(due, now);
    }

    Steps steps(StoredClock clock) {
        return new Steps(time(clock), limits.escalationDays());
    }

    /** The promise to the firm and what the firm owes go by the city's working time, the rest by the department's. */
    WorkingTime time(StoredClock clock) {
        boolean city = clock.kind() == ClockKind.CLOSE || !clock.kind().owedByOffice();
        return city ? times.city() : times.of(clock.department());
    }

    private Deadline deadline(StoredClock clock, Instant now) {
        LocalDate until = clock.until();
        Limit limit = clock.limit();
        if (until != null || limit == null) {
            return promised(clock, until == null ? LocalDate.ofInstant(now, Today.ZONE) : until);
        }
        var run = new Run(clock.startedAt(), limit, clock.extendedDays(), clock.stretches());
        return run.deadline(time(clock), limits.yellowFrom(), now);
    }

    /** Due at the end of office hours of the promised day; told on the working day before. */
    private Deadline promised(StoredClock clock, LocalDate until) {
        WorkingTime time = time(clock);
        LocalDate before = until.minusDays(1);
        while (!time.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        Instant soon = midnight(before);
        return new Deadline(
                clock.startedAt(),
                soon.isBefore(clock.startedAt()) ? clock.startedAt() : soon,
                time.endOfDay(midnight(until)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toInstant();
    }

    private Optional<Limit> limit(ClockKind kind, Subject subject) {
        return kind == ClockKind.CLOSE && subject.again()
                ? Optional.of(limits.reopened())
                : limits.find(kind, subject.category(), subject.department());
    }
}
