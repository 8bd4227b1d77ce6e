package cn.huiqitong.request.board;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Kept;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.DepartmentNames;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has how much to do. */
@Singleton
@Transactional
class Workload {

    private static final String COUNTS = """
            select department, handler, max(handler_name), sum(open), sum(late), sum(filed), sum(closed) from (
                select department, handler, handler_name, 1 as open, (urgent_due_at < ?)::int as late, 0 as filed,
                    0 as closed
                from service_request where state not in ('DRAFT', 'CLOSED', 'MERGED', 'WITHDRAWN')
                    and department is not null%1$s
                union all
                select department, handler, handler_name, 0, 0, 1, 0 from service_request
                where state <> 'DRAFT' and filed_at >= ? and department is not null%1$s
                union all
                select department, handler, handler_name, 0, 0, 0, 1 from service_request
                where closed_at >= ? and department is not null%1$s) one
            group by grouping sets ((department), (department, handler))
            having grouping(handler) = 1 or handler is not null
            order by department, grouping(handler) desc, 4 desc, handler""";

    /** @param since first day of the present week */
    @Serdeable
    record WorkloadView(Instant asOf, LocalDate since, List<LoadView> loads) {}

    /**
     * What one department, or one official of it, has to do. A department's comes before its officials'.
     *
     * @param handler account of the official; null for the whole department
     * @param open what is theirs now, whoever had it before
     * @param late those of them of which a limit has passed
     * @param filed filed this week and theirs now
     * @param closed closed this week
     */
    @Serdeable
    record LoadView(
            String department,
            String departmentName,
            @Nullable String handler,
            @Nullable String handlerName,
            long open,
            long late,
            long filed,
            long closed) {}

    private record Asked(Watch watch) {}

    private final Database database;
    private final DepartmentNames departments;
    private final Kept kept;
    private final InstantSource clock;

    Workload(Database database, DepartmentNames departments, Kept kept, InstantSource clock) {
        this.database = database;
        this.departments = departments;
        this.kept = kept;
        this.clock = clock;
    }

    WorkloadView of(Watch watch) {
        return kept.get(new Asked(watch), WorkloadView.class, () -> counted(watch));
    }

    private WorkloadView counted(Watch watch) {
        Instant now = clock.instant();
        LocalDate monday = Today.of(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant since = monday.atStartOfDay(Today.ZONE).toInstant();
        Object[] values = Stream.of(now, since, since)
                .flatMap(at -> Stream.concat(Stream.of(at), Stream.ofNullable(watch.department())))
                .toArray();
        String sql = COUNTS.formatted(OpenCounts.own(watch));
        return new WorkloadView(now, monday, database.list(sql, this::read, values));
    }

    private LoadView read(ResultSet row) throws SQLException {
        String handler = row.getString(2);
        return new LoadView(
                row.getString(1),
                departments.name(row.getString(1)),
                handler,
                handler == null ? null : row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }
}
