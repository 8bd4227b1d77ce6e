package cn.huiqitong.request.deadline;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.platform.Today;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calendar, office hours and limits as they are stored now. This copy of the portal keeps what it has read and asks the
 * database for the version when they are used: once in a transaction, which goes by one version from its first use on. No
 * use is behind a change that had committed when its transaction first asked.
 */
@Singleton
class TimeRules {

    /** Code of the hours of every department without its own. */
    static final String EVERYBODY = "";

    /** All rules of one version. */
    private static final String SELECT = """
            select r.version,
                   (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'source', source, 'off', off, 'makeUp', make_up)),
                       '[]') from working_year) as years,
                   (select coalesce(jsonb_agg(jsonb_build_object('department', department, 'spans', spans)), '[]')
                       from office_hours) as hours,
                   (select content from time_limits) as limits
            from time_rules r""";

    private final Database database;
    private final Json json;
    private final ThreadLocal<@Nullable Present> ofTransaction = new ThreadLocal<>();
    private volatile @Nullable Present present;

    TimeRules(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Serdeable
    record Hours(String department, List<OfficeHours.Span> spans) {}

    /** One version, ready for use. */
    record Present(long version, LimitTable limits, Set<Integer> noticed, Map<String, WorkingTime> times) {

        WorkingTime time(@Nullable String department) {
            WorkingTime everybody = times.get(EVERYBODY);
            WorkingTime own = department == null ? everybody : times.getOrDefault(department, everybody);
            if (own == null) {
                throw new IllegalStateException("no office hours");
            }
            return own;
        }
    }

    Present present() {
        Present decided = ofTransaction.get();
        if (decided != null) {
            return decided;
        }
        Present newest = newest();
        if (database.whenOver(ofTransaction::remove)) {
            ofTransaction.set(newest);
        }
        return newest;
    }

    private Present newest() {
        Present known = present;
        if (known != null && known.version() == version()) {
            return known;
        }
        Present read = database.get(SELECT, this::read);
        present = read;
        return read;
    }

    long version() {
        return database.get("select version from time_rules", row -> row.getLong(1));
    }

    private Present read(ResultSet row) throws SQLException {
        List<CalendarYear> years = List.of(json.read(row.getString("years"), CalendarYear[].class));
        Map<String, WorkingTime> times = Arrays.stream(json.read(row.getString("hours"), Hours[].class))
                .collect(Collectors.toUnmodifiableMap(
                        Hours::department,
                        hours -> new WorkingTime(Today.ZONE, years, new OfficeHours(hours.spans()))));
        Set<Integer> noticed = years.stream().map(CalendarYear::year).collect(Collectors.toUnmodifiableSet());
        return new Present(
                row.getLong("version"), json.read(row.getString("limits"), LimitTable.class), noticed, times);
    }
}
