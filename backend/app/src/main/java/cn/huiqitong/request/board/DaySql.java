package cn.huiqitong.request.board;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What days come to, counted from the requests themselves. The same text fills the tables of whole days and counts the
 * present one, so that both always mean the same. Its one mark is the days, an array of dates. Each day looks for its own
 * stretch of an index: {@code offset 0} keeps that search apart, for joined with the days the planner would not see a
 * stretch in the two bounds and would read the whole table. A draft that was withdrawn has never been filed: no promise
 * was made for it.
 */
final class DaySql {

    private static final String OF_DAYS = """
            unnest(?::date[]) d (day) cross join lateral (
                select * from %1$s
                where %2$s >= d.day::timestamp at time zone 'Asia/Shanghai'
                    and %2$s < (d.day + 1)::timestamp at time zone 'Asia/Shanghai' and %3$s
                offset 0) """;

    /** Columns: day, department, category and one for each {@link Count}. */
    static final String REQUESTS = """
            select day, coalesce(department, '') as department, category, %s from (
                select d.day, 'FILING' as of, r.* from %s r
                union all
                select d.day, 'REOPENING', r.* from %s h join service_request r on r.id = h.request_id
                union all
                select d.day, 'CLOSING', r.* from %s r) r
            group by 1, 2, 3""".formatted(
                    counts(),
                    ofDays("service_request", "filed_at", "state <> 'DRAFT' and clock_due_at > clock_started_at"),
                    ofDays("request_history", "at", "act = 'REOPEN'"),
                    ofDays("service_request", "closed_at", "state in ('CLOSED', 'REPAIRING')"));

    /** Columns: those of {@code request_clock_day}. */
    static final String CLOCKS =
            """
            select d.day, coalesce(c.department, '') as department, r.category, c.kind,
                count(*) filter (where ending = 'MET') as met,
                count(*) filter (where ending = 'LATE' and not excused) as late,
                count(*) filter (where ending = 'LATE' and excused) as excused,
                count(*) filter (where ending = 'CANCELLED') as cancelled,
                coalesce(sum(used_seconds) filter (where ending <> 'CANCELLED'), 0) as used_seconds,
                coalesce(sum(paused_seconds) filter (where ending <> 'CANCELLED'), 0) as paused_seconds,
                coalesce(sum(returned_seconds) filter (where ending <> 'CANCELLED'), 0) as returned_seconds
            from %s c
            join service_request r on r.id = c.request_id
            group by 1, 2, 3, 4""".formatted(ofDays("request_clock", "ended_at", "kind not in ('SUPPLY', 'CONFIRM')"));

    /** How often the days stand in {@link #REQUESTS}. */
    static final int REQUESTS_MARKS = 3;

    private DaySql() {}

    private static String ofDays(String table, String column, String condition) {
        return OF_DAYS.formatted(table, column, condition);
    }

    private static String counts() {
        return Arrays.stream(Count.values())
                .map(count -> "count(*) filter (where of = '%s' and (%s)) as %s"
                        .formatted(count.of(), count.condition(), count.column()))
                .collect(Collectors.joining(", "));
    }
}
