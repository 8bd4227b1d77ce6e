package cn.huiqitong.matching;

import cn.huiqitong.enterprise.DataUses;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/** Queues the whole city once a day: firms come of age, recognitions run out, items begin and end without any event. */
@Singleton
class NewDay {

    /** The subject of work on the whole city. */
    static final String ALL = "all";

    private final Database database;
    private final WorkQueue queue;
    private final DataUses uses;
    private final InstantSource clock;
    private volatile LocalDate seen = LocalDate.MIN;

    NewDay(Database database, WorkQueue queue, DataUses uses, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.uses = uses;
        this.clock = clock;
    }

    /** Cheap to call often; among several copies of the portal only the first one of a day queues. */
    void queueCity() {
        LocalDate today = Today.of(clock);
        if (!today.equals(seen)) {
            database.inTransaction(() -> {
                if (begin(today)) {
                    queue.add(Work.Kind.CITY, ALL);
                    uses.recordCity(DataUses.MATCHING);
                }
                return today;
            });
            seen = today;
        }
    }

    private boolean begin(LocalDate today) {
        return database.update("""
                insert into match_day (only_row, day) values (true, ?)
                on conflict (only_row) do update set day = excluded.day where match_day.day < excluded.day""", today) == 1;
    }
}
