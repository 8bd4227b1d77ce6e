package cn.huiqitong.request.board;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Kept;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.Category;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 热点: what firms file about most, this week beside the one before. */
@Singleton
@Transactional
class HotTopics {

    private static final int MOST = 50;
    private static final int DAYS = 7;

    /** A draft that was withdrawn has never been filed. */
    private static final String COUNTS = """
            select category, item_id, max(item_title), count(*) filter (where filed_at >= ?),
                count(*) filter (where filed_at < ?), count(distinct uscc) filter (where filed_at >= ?)
            from service_request
            where state <> 'DRAFT' and clock_due_at > clock_started_at and filed_at >= ? and filed_at < ?%s
            group by category, item_id
            having count(*) filter (where filed_at >= ?) > 0
            order by 4 desc, 5, category, item_id limit %d""";

    /**
     * @param from the first of seven days up to today
     * @param before the first of the seven days before them
     */
    @Serdeable
    record HotTopicsView(LocalDate from, LocalDate to, LocalDate before, List<HotTopicView> topics) {}

    /**
     * @param itemId null: about no item
     * @param count filed in the seven days up to today
     * @param before filed in the seven days before them
     * @param firms how many different firms, in the seven days up to today
     */
    @Serdeable
    record HotTopicView(
            String category,
            String categoryLabel,
            @Nullable String itemId,
            @Nullable String itemTitle,
            long count,
            long before,
            long firms) {}

    private record Asked(Watch watch, LocalDate today) {}

    private final Database database;
    private final Kept kept;
    private final InstantSource clock;

    HotTopics(Database database, Kept kept, InstantSource clock) {
        this.database = database;
        this.kept = kept;
        this.clock = clock;
    }

    HotTopicsView of(Watch watch) {
        LocalDate today = Today.of(clock);
        return kept.get(new Asked(watch, today), HotTopicsView.class, () -> counted(watch, today));
    }

    private HotTopicsView counted(Watch watch, LocalDate today) {
        LocalDate from = today.minusDays(DAYS - 1L);
        LocalDate before = from.minusDays(DAYS);
        Instant since = begin(from);
        Object[] values = Stream.of(
                        Stream.of(since, since, since, begin(before), begin(today.plusDays(1))),
                        Stream.ofNullable(watch.department()),
                        Stream.of(since))
                .flatMap(part -> part)
                .toArray();
        String sql = COUNTS.formatted(OpenCounts.own(watch), MOST);
        return new HotTopicsView(from, today, before, database.list(sql, HotTopics::read, values));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toInstant();
    }

    private static HotTopicView read(ResultSet row) throws SQLException {
        String category = row.getString(1);
        return new HotTopicView(
                category,
                Category.valueOf(category).label(),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }
}
