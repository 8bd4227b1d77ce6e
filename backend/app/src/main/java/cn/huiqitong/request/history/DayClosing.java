package cn.huiqitong.request.history;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import cn.huiqitong.platform.Today;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Seals each day that is over, shortly after midnight; days that were missed are made up for one by one.
 *
 * <p>Which entries belong to a day: in the order in which they were written (their ids), those after the last one of the
 * day before, up to the first that was made later than the day. An entry whose transaction began before midnight and
 * wrote after that first one therefore counts to the next day. Every entry is in exactly one day, and none can appear
 * behind a closed one: the last id is read under a lock that waits for those who are writing.
 */
@Singleton
class DayClosing implements Job {

    private static final Duration RHYTHM = Duration.ofMinutes(5);

    private final Database database;
    private final DayRoots roots;
    private final InstantSource clock;

    DayClosing(Database database, DayRoots roots, InstantSource clock) {
        this.database = database;
        this.roots = roots;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.history.closing";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public void run() {
        for (Optional<LocalDate> day = due(); day.isPresent(); day = due()) {
            close(day.get());
        }
    }

    /** The oldest day that is over and not closed; none before there is an entry. */
    private Optional<LocalDate> due() {
        return roots.last()
                .map(last -> last.day().plusDays(1))
                .or(this::firstDay)
                .filter(day -> day.isBefore(Today.of(clock)));
    }

    private Optional<LocalDate> firstDay() {
        return database.find(
                "select at from request_history order by id limit 1",
                row -> LocalDate.ofInstant(row.getTimestamp(1).toInstant(), Today.ZONE));
    }

    private void close(LocalDate day) {
        long settled = settled();
        database.inTransaction(() -> {
            Optional<DayRoot> last = roots.last();
            long afterId = last.map(DayRoot::toId).orElse(0L);
            long toId = firstLater(day, afterId, settled).map(id -> id - 1).orElse(Math.max(afterId, settled));
            String previous = last.map(DayRoot::root).orElse("");
            Instant now = clock.instant();
            roots.insert(DayRoot.seal(day, afterId, toId, roots.tree(afterId, toId), previous, now));
            return day;
        });
    }

    /** Up to this id nothing is still being written. Nobody waits longer for it than it waits itself. */
    private long settled() {
        return database.inTransaction(() -> {
            database.update("set local lock_timeout = '2s'");
            database.update("lock table request_history in share mode");
            return database.get("select coalesce(max(id), 0) from request_history", row -> row.getLong(1));
        });
    }

    /** A time that is still to come, from a clock that goes wrong, ends no day. */
    private Optional<Long> firstLater(LocalDate day, long afterId, long settled) {
        return database.find(
                "select id from request_history where id > ? and id <= ? and at >= ? and at <= ? order by id limit 1",
                row -> row.getLong(1),
                afterId,
                settled,
                day.plusDays(1).atStartOfDay(Today.ZONE).toInstant(),
                clock.instant());
    }
}
