package cn.huiqitong.push.delivery;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.push.Kind;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of deliveries, and may do about those that failed. */
@Singleton
class Deliveries {

    private static final Duration DAY = Duration.ofDays(1);

    /** How much of a channel is in a state; SENT and DROPPED of the last 24 hours. */
    @Serdeable
    record DeliveryCountView(ChannelName channel, DeliveryState state, long count) {}

    /** What to show; null: all. */
    record Filter(@Nullable DeliveryState state, @Nullable ChannelName channel) {

        private @Nullable String stateName() {
            return state == null ? null : state.name();
        }

        private @Nullable String channelName() {
            return channel == null ? null : channel.name();
        }
    }

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Deliveries(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    List<DeliveryCountView> counts() {
        return database.list(
                """
                select channel, state, count(*) from delivery
                where state in ('PENDING', 'FAILED') or (state in ('SENT', 'DROPPED') and finished_at > ?)
                group by channel, state order by channel, state""",
                row -> new DeliveryCountView(
                        ChannelName.valueOf(row.getString(1)), DeliveryState.valueOf(row.getString(2)), row.getLong(3)),
                clock.instant().minus(DAY));
    }

    /** Since when the longest waiting delivery waits. */
    Optional<Instant> oldestWaiting() {
        return database.find(
                "select created_at from delivery where state = 'PENDING' order by created_at limit 1",
                row -> row.getTimestamp(1).toInstant());
    }

    long count(Filter filter) {
        return database.get(
                "select count(*) from delivery d where (?::text is null or d.state = ?) and (?::text is null or d.channel = ?)",
                row -> row.getLong(1),
                filter.stateName(),
                filter.stateName(),
                filter.channelName(),
                filter.channelName());
    }

    /** Newest first. */
    List<DeliveryView> list(Filter filter, Paging paging) {
        return database.list(
                """
                select d.*, n.kind, n.title, coalesce(w.name, d.target) as target_name from delivery d
                left join notification n on n.id = d.notification_id
                left join webhook w on d.channel = 'WEBHOOK' and w.id::text = d.target
                where (?::text is null or d.state = ?) and (?::text is null or d.channel = ?)
                order by d.id desc limit ? offset ?""",
                Deliveries::read,
                filter.stateName(),
                filter.stateName(),
                filter.channelName(),
                filter.channelName(),
                paging.size(),
                paging.offset());
    }

    /** @throws Problem 404, or 409 when it did not fail */
    void retry(long id, String actor) {
        database.inTransaction(() -> {
            String state = database.find("select state from delivery where id = ?", row -> row.getString(1), id)
                    .orElseThrow(() -> Problem.notFound("没有这条投递记录。"));
            int changed = database.update(RETRY + " and id = ?", clock.instant(), id);
            if (changed == 0) {
                throw Problem.conflict("只有投递失败的才能重新投递。");
            }
            audit.record(actor, "retry", "delivery", Long.toString(id), Map.of("state", state), null);
            return id;
        });
    }

    /** All that failed; returns how many. */
    int retryAll(String actor) {
        return database.inTransaction(() -> {
            int changed = database.update(RETRY, clock.instant());
            audit.record(actor, "retry-all", "delivery", "failed", null, Map.of("count", changed));
            return changed;
        });
    }

    private static final String RETRY = """
            update delivery set state = 'PENDING', attempts = 0, due_at = ?, finished_at = null
            where state = 'FAILED'""";

    private static DeliveryView read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        return new DeliveryView(
                row.getLong("id"),
                ChannelName.valueOf(row.getString("channel")),
                row.getString("target_name"),
                kind == null ? null : Kind.valueOf(kind),
                kind == null ? null : Kind.valueOf(kind).label(),
                row.getString("title"),
                row.getObject("digest_day", LocalDate.class),
                state,
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                state == DeliveryState.PENDING ? instant(row.getTimestamp("due_at")) : null,
                instant(row.getTimestamp("finished_at")),
                row.getString("last_error"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
