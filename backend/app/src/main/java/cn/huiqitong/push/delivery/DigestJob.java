package cn.huiqitong.push.delivery;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import cn.huiqitong.platform.Today;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Queues one mail a day for each person for whom something was collected, once the person's hour has come. What comes
 * after that hour waits for the next day's. A second run of the same day finds the mail made and adds nothing.
 */
@Singleton
class DigestJob implements Job {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** A person and the moment up to which things were collected. */
    private record Due(String username, Instant until) {}

    private final Database database;
    private final InstantSource clock;

    DigestJob(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "push.digest";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run() {
        ZonedDateTime now = clock.instant().atZone(Today.ZONE);
        LocalDate day = now.toLocalDate();
        due(day, now.getHour())
                .forEach(due -> database.inTransaction(() -> {
                    queue(due, day);
                    return due;
                }));
    }

    private List<Due> due(LocalDate day, int hour) {
        return database.list(
                """
                select distinct e.username, c.digest_hour from digest_entry e join contact c on c.username = e.username
                where e.delivery_id is null and c.digest_hour <= ?
                and not exists (select 1 from delivery d where d.target = e.username and d.digest_day = ?)""",
                row -> new Due(
                        row.getString(1),
                        day.atTime(row.getInt(2), 0).atZone(Today.ZONE).toInstant()),
                hour,
                day);
    }

    private void queue(Due due, LocalDate day) {
        Instant now = clock.instant();
        database.update("""
                with open as (
                    select notification_id from digest_entry
                    where username = ? and delivery_id is null and collected_at < ?),
                mail as (
                    insert into delivery (channel, target, digest_day, due_at, created_at)
                    select 'EMAIL', ?, ?, ?, ? where exists (select 1 from open)
                    on conflict do nothing returning id)
                update digest_entry e set delivery_id = mail.id from open, mail
                where e.username = ? and e.notification_id = open.notification_id""", due.username(), due.until(), due.username(), day, now, now, due.username());
    }
}
