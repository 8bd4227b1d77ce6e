package cn.huiqitong.request.deadline;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working time of one department: the calendar with its office hours. A year without a notice has its weekends off and
 * nothing else. A notice may reach over New Year into another year.
 */
public final class WorkingTime {

    private final ZoneId zone;
    private final OfficeHours hours;
    private final Set<LocalDate> off;
    private final Set<LocalDate> makeUp;

    public WorkingTime(ZoneId zone, List<CalendarYear> years, OfficeHours hours) {
        this.zone = zone;
        this.hours = hours;
        this.off = years.stream()
                .flatMap(year -> year.off().stream())
                .flatMap(span -> span.from().datesUntil(span.to().plusDays(1)))
                .collect(Collectors.toUnmodifiableSet());
        this.makeUp = years.stream().flatMap(year -> year.makeUp().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day) {
        return !off.contains(day) && (!isWeekend(day) || makeUp.contains(day));
    }

    /** How long a working day is. */
    public Duration dayLength() {
        return hours.length();
    }

    /** The working time between two instants; zero when {@code to} is not after {@code from}. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        if (from.isBefore(to)) {
            LocalDate last = dayOf(to);
            for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
                sum = isWorkingDay(day) ? sum.plus(onDay(day, from, to)) : sum;
            }
        }
        return sum;
    }

    private Duration onDay(LocalDate day, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (OfficeHours.Span span : hours.spans()) {
            Instant begin = later(from, at(day, span.from()));
            Instant end = earlier(to, at(day, span.to()));
            sum = begin.isBefore(end) ? sum.plus(Duration.between(begin, end)) : sum;
        }
        return sum;
    }

    /** The earliest instant, not before {@code from}, with so much working time since {@code from}. */
    public Instant plus(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("negative working time " + working);
        }
        if (working.isZero()) {
            return from;
        }
        Duration left = working;
        LocalDate day = dayOf(from);
        while (true) {
            Duration today = isWorkingDay(day) ? onDay(day, from, at(day, hours.closes())) : Duration.ZERO;
            if (today.compareTo(left) >= 0) {
                return within(day, from, left);
            }
            left = left.minus(today);
            day = day.plusDays(1);
        }
    }

    /** The day has at least so much working time after {@code from}. */
    private Instant within(LocalDate day, Instant from, Duration working) {
        Duration left = working;
        for (OfficeHours.Span span : hours.spans()) {
            Instant begin = later(from, at(day, span.from()));
            Duration here = Duration.between(begin, at(day, span.to()));
            if (here.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = here.isNegative() ? left : left.minus(here);
        }
        throw new IllegalStateException("less than " + working + " on " + day);
    }

    /**
     * The end of office hours on the n-th working day after the day of {@code from}, which itself never counts, be it
     * a working day or not; with n = 0 as {@link #endOfDay(Instant)}.
     */
    public Instant endOfDay(Instant from, int workingDays) {
        return workingDays == 0 ? endOfDay(from) : at(plus(dayOf(from), workingDays), hours.closes());
    }

    /** The end of office hours on that day, or on the next working day where that has passed or there is none. */
    public Instant endOfDay(Instant at) {
        LocalDate day = dayOf(at);
        boolean still = isWorkingDay(day) && !at.isAfter(at(day, hours.closes()));
        return at(still ? day : plus(day, 1), hours.closes());
    }

    /** The same time of day on the n-th working day after. */
    public Instant plusDays(Instant at, int workingDays) {
        LocalTime time = at.atZone(zone).toLocalTime();
        return at(plus(dayOf(at), workingDays), time);
    }

    /** The start of office hours on the first working day after that day. */
    public Instant startOfNextWorkingDay(Instant at) {
        return at(plus(dayOf(at), 1), hours.opens());
    }

    /** Working days from tomorrow to the day of the deadline; 0 on that day, negative by the working days since it. */
    public int workingDaysLeft(Instant now, Instant due) {
        LocalDate today = dayOf(now);
        LocalDate last = dayOf(due);
        return last.isBefore(today) ? -workingDaysBetween(last, today) : workingDaysBetween(today, last);
    }

    /** Midnight at which the next day begins, working day or not. */
    Instant nextMidnight(Instant at) {
        return dayOf(at).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Counts the last day, not the first. */
    private int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate plus(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
