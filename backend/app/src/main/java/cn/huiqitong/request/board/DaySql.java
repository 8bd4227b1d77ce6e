package cn.huiqitong.request.board;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What days come to, counted from the requests themselves. The same text fills the tables of whole days and counts the
 * present one, so that both always mean the same. Its one mark is the days, an array of dates; each looks for its own
 * stretch of the indexes. A draft that was withdrawn has never been filed: no promise was made for it.
 */
final class DaySql {

    private static final String SPAN = " >= %1$s.day::timestamp at time zone 'Asia/Shanghai' and %2$s < "
            + "(%1$s.day + 1)::timestamp at time zone 'Asia/Shanghai'";

    /** Columns: day, department, category and one for each {@link Count}. */
    static final String REQUESTS = """
            select day, coalesce(department, '') as department, category, %s from (
                select d.day, 'FILING' as of, r.* from unnest(?::date[]) d (day) join service_request r
                    on r.filed_at%s
                where r.state <> 'DRAFT' and r.clock_due_at > r.clock_started_at
                union all
                select d.day, 'REOPENING', r.* from unnest(?::date[]) d (day) join request_history h
                    on h.act = 'REOPEN' and h.at%s
                join service_request r on r.id = h.request_id
                union all
                select d.day, 'CLOSING', r.* from unnest(?::date[]) d (day) join service_request r
                    on r.closed_at%s
                where r.state in ('CLOSED', 'REPAIRING')) r
            group by 1, 2, 3""".formatted(counts(), span("r.filed_at"), span("h.at"), span("r.closed_at"));

    /** Columns: those of {@code request_clock_day}. */
    static final String CLOCKS = """
            select d.day, coalesce(c.department, '') as department, r.category, c.kind,
                count(*) filter (where ending = 'MET') as met,
                count(*) filter (where ending = 'LATE' and not excused) as late,
                count(*) filter (where ending = 'LATE' and excused) as excused,
                count(*) filter (where ending = 'CANCELLED') as cancelled,
                coalesce(sum(used_seconds) filter (where ending <> 'CANCELLED'), 0) as used_seconds,
                coalesce(sum(paused_seconds) filter (where ending <> 'CANCELLED'), 0) as paused_seconds,
                coalesce(sum(returned_seconds) filter (where ending <> 'CANCELLED'), 0) as returned_seconds
            from unnest(?::date[]) d (day) join request_clock c on c.ended_at%s
            join service_request r on r.id = c.request_id
            where c.kind not in ('SUPPLY', 'CONFIRM')
            group by 1, 2, 3, 4""".formatted(span("c.ended_at"));

    /** How often the days stand in {@link #REQUESTS}. */
    static final int REQUESTS_MARKS = 3;

    private DaySql() {}

    private static String span(String column) {
        return SPAN.formatted("d", column);
    }

    private static String counts() {
        return Arrays.stream(Count.values())
                .map(count -> "count(*) filter (where of = '%s' and (%s)) as %s"
                        .formatted(count.of(), count.condition(), count.column()))
                .collect(Collectors.joining(", "));
    }
}
