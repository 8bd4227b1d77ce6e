package cn.huiqitong.enterprise;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of firms with their present profiles. */
@Singleton
class ProfileRows {

    private static final int FETCH = 1_000;

    private final Database database;
    private final FactJson json;

    ProfileRows(Database database, FactJson json) {
        this.database = database;
        this.json = json;
    }

    /** The next version of a profile as it is stored. */
    record Next(
            String uscc,
            int version,
            Map<String, Object> values,
            @Nullable LocalDate until,
            Instant at) {}

    Optional<EnterpriseProfile> find(String uscc) {
        return database.find("select * from enterprise where uscc = ?", this::profile, uscc);
    }

    /** Firms after a code, in the order of their codes: a page of a walk through the whole city. */
    List<EnterpriseProfile> listAfter(String uscc, int limit) {
        return database.list(
                "select * from enterprise where uscc > ? order by uscc limit ?", this::profile, uscc, limit);
    }

    /** Firms whose name or code contains the text; all of them for an empty one. */
    List<EnterpriseProfile> search(String q, int limit) {
        return database.list("""
                select * from enterprise where position(lower(?) in lower(name || ' ' || uscc)) > 0
                order by name, uscc limit ?""", this::profile, q, limit);
    }

    /** Those of the firms that exist, held until the end of the transaction; one order for all, so that none waits in a circle. */
    List<EnterpriseProfile> lock(List<String> usccs) {
        return database.list(
                "select * from enterprise where uscc = any (?) order by uscc for update", this::profile, (Object)
                        usccs.toArray(String[]::new));
    }

    void each(long fromNo, long toNo, Database.RowConsumer consumer) {
        database.each(
                "select no, uscc, profile_version, facts from enterprise where no between ? and ? order by no",
                FETCH,
                consumer,
                fromNo,
                toNo);
    }

    /** The first version whose supplies are kept. */
    int keptFrom(String uscc) {
        return database.get("select kept_from from enterprise where uscc = ?", row -> row.getInt(1), uscc);
    }

    private EnterpriseProfile profile(ResultSet row) throws SQLException {
        return new EnterpriseProfile(
                row.getLong("no"),
                row.getString("uscc"),
                row.getString("name"),
                row.getBoolean("synthetic"),
                row.getInt("profile_version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                json.readMap(row.getString("facts")));
    }

    /** Adds a firm of which nothing is known; false when it was there already, which is then left as it is. */
    boolean insert(String uscc, String name, boolean synthetic, int version, Instant at) {
        return database.update("""
                insert into enterprise (uscc, name, synthetic, profile_version, changed_at)
                values (?, ?, ?, ?, ?) on conflict (uscc) do nothing""", uscc, name, synthetic, version, at) == 1;
    }

    /** Stores next versions of locked firms. */
    void advance(List<Next> profiles) {
        database.batch(
                """
                update enterprise set profile_version = ?, facts = cast(? as jsonb), facts_until = ?, changed_at = ?
                where uscc = ?""",
                profiles.stream()
                        .map(next -> new @Nullable Object[] {
                            next.version(), json.write(next.values()), day(next.until()), next.at(), next.uscc()
                        })
                        .toList());
    }

    /** Nothing changed but the day on which to look again. */
    void lookAgain(String uscc, @Nullable LocalDate until) {
        database.update("update enterprise set facts_until = ? where uscc = ?", day(until), uscc);
    }

    /** Firms of which something is no longer valid today and that no other process is just looking at. */
    List<String> due(LocalDate today, int limit) {
        return database.list(
                "select uscc from enterprise where facts_until <= ? order by uscc limit ? for update skip locked",
                row -> row.getString(1),
                Date.valueOf(today),
                limit);
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
