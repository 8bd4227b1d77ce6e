package cn.huiqitong.request.asked;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what firms ask more and more: the last seven days against the mean of the four weeks before. */
@Singleton
public final class RisingTopics {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int WEEKS_BEFORE = 4;
    private static final int SHOWN = 50;

    private final Database database;
    private final InstantSource clock;

    RisingTopics(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The steepest first, 50 at most.
     *
     * @param department only what this department handles; null: the whole city
     */
    public List<Topic> list(@Nullable String department, Threshold threshold) {
        Instant week = clock.instant().minus(WEEK);
        return database.list(
                """
                select * from (
                    select item_id, case when item_id is null then category end as category, region,
                        (array_agg(item_title order by filed_at desc))[1] as item_title,
                        count(*) filter (where filed_at >= ?) as lately,
                        count(*) filter (where filed_at < ?) / ?::float8 as before,
                        count(distinct uscc) filter (where filed_at >= ?) as firms
                    from service_request
                    where filed_at >= ? and state not in ('DRAFT', 'WITHDRAWN')
                        and (cast(? as text) is null or department = ?)
                    group by 1, 2, 3) topics
                where lately >= ? and firms >= ? and lately >= ? * before
                order by lately / greatest(before, 0.25) desc, lately desc, item_id, category, region
                limit ?""",
                RisingTopics::read,
                week,
                week,
                WEEKS_BEFORE,
                week,
                week.minus(WEEK.multipliedBy(WEEKS_BEFORE)),
                department,
                department,
                threshold.atLeast(),
                threshold.firms(),
                threshold.factor(),
                SHOWN);
    }

    private static Topic read(ResultSet row) throws SQLException {
        return new Topic(
                row.getString("item_id"),
                row.getString("item_title"),
                row.getString("category"),
                row.getString("region"),
                row.getLong("lately"),
                row.getDouble("before"),
                row.getLong("firms"));
    }
}
