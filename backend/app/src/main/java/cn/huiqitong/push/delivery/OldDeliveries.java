package cn.huiqitong.push.delivery;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;

/** Forgets deliveries that ended well; the messages stay in the inbox. What failed stays until somebody deals with it. */
@Singleton
class OldDeliveries implements Job {

    private static final Duration KEEP = Duration.ofDays(30);
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    private final Database database;
    private final InstantSource clock;

    OldDeliveries(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "push.old-deliveries";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(NIGHT);
    }

    @Override
    public void run() {
        database.update(
                "delete from delivery where state in ('SENT', 'DROPPED') and finished_at < ?",
                clock.instant().minus(KEEP));
    }
}
