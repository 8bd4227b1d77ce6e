package cn.huiqitong.enterprise;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Writes down that a firm's data were used and for what, so that the firm can see it: per source at most once a day. */
@Singleton
public class DataUses {

    /** The policies were judged on the firm's data. */
    public static final String MATCHING = "政策匹配";

    private final Database database;
    private final InstantSource clock;

    DataUses(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A use of all that departments say of a firm. */
    record Use(String usedFor, Instant at) {}

    /** One firm's data were used: those of all departments that count for it. */
    public void record(String uscc, String usedFor) {
        Date today = Date.valueOf(Today.of(clock));
        database.update("""
                insert into data_use (uscc, source, used_for, used_on, used_at)
                select distinct s.uscc, s.source, cast(? as text), cast(? as date), cast(? as timestamptz) from enterprise_supply s
                where s.uscc = ? and s.to_version is null and s.source_kind = 'DEPARTMENT'
                and (not exists (select 1 from data_source d where d.source = s.source and d.basis = 'CONSENT')
                    or exists (select 1 from enterprise_consent c
                               where c.uscc = s.uscc and c.source = s.source and c.to_version is null))
                and not exists (select 1 from data_use u where u.uscc = s.uscc and u.source = s.source
                                and u.used_for = ? and u.used_on = ?)
                on conflict (uscc, source, used_for) do update set used_on = excluded.used_on, used_at = excluded.used_at""", usedFor, today, clock.instant(), uscc, usedFor, today);
    }

    /** Every firm's data were used, as a new day's matching of the whole city does. */
    public void recordCity(String usedFor) {
        database.update("""
                insert into data_use_city (used_for, used_on, used_at) values (?, ?, ?)
                on conflict (used_for) do update set used_on = excluded.used_on, used_at = excluded.used_at
                where data_use_city.used_on < excluded.used_on""", usedFor, Date.valueOf(Today.of(clock)), clock.instant());
    }

    /** The last use of the firm's data of a source. */
    Optional<Use> last(String uscc, String source, Instant suppliedAt) {
        List<Use> uses = database.list(
                """
                select used_for, used_at from data_use where uscc = ? and source = ?
                union all select used_for, used_at from data_use_city where used_at >= ?
                order by used_at desc limit 1""",
                row -> new Use(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()),
                uscc,
                source,
                suppliedAt);
        return uses.stream().findFirst();
    }
}
