package cn.huiqitong.request.board;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import cn.huiqitong.platform.Today;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Counts days when they are over, and again when something of them was changed; a day per transaction. */
@Singleton
class DayJob implements Job {

    private static final Duration RHYTHM = Duration.ofMinutes(1);
    /** Whatever began before midnight has ended by then. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(10);

    private final DayTables days;
    private final Database database;
    private final InstantSource clock;

    DayJob(DayTables days, Database database, InstantSource clock) {
        this.days = days;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.days";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public void run() {
        LocalDate last = LocalDate.ofInstant(clock.instant().minus(AFTER_MIDNIGHT), Today.ZONE)
                .minusDays(1);
        days.until().or(this::beforeTheFirst).ifPresent(until -> {
            until.plusDays(1)
                    .datesUntil(last.isBefore(until) ? until.plusDays(1) : last.plusDays(1))
                    .forEach(day -> count(day, true));
            days.stale(LocalDate.EPOCH, until.isAfter(last) ? until : last).forEach(day -> count(day, false));
        });
    }

    private Optional<LocalDate> beforeTheFirst() {
        return days.firstDay().map(first -> first.minusDays(1));
    }

    private void count(LocalDate day, boolean next) {
        database.inTransaction(() -> {
            days.count(day);
            if (next) {
                days.countedUntil(day);
            }
            return day;
        });
    }
}
