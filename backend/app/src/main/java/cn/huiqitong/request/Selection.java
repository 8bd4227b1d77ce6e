package cn.huiqitong.request;

import cn.huiqitong.platform.Today;
import cn.huiqitong.request.RequestFilter.Scope;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The requests that a user may see and asked for.
 *
 * @param parts conditions of which never two hold of the same request, so that each can be answered from its own index
 * @param newestFirst else what the office owes first comes first
 */
record Selection(List<Where> parts, boolean newestFirst) {

    static final String OPEN = "state not in ('DRAFT', 'CLOSED', 'MERGED', 'WITHDRAWN')";
    private static final String OVER = "state in ('CLOSED', 'MERGED', 'WITHDRAWN')";
    private static final String FILED = "state <> 'DRAFT'";

    /** Not a draft that was thrown away: that one never had a time limit. */
    private static final String KEPT = "state <> 'WITHDRAWN' or clock_due_at > clock_started_at";

    private static final String BY_URGENCY = " order by urgent_due_at, filed_at, id";
    private static final String NEWEST_FIRST = " order by filed_at desc, id desc";

    /** A query with the values of its marks. */
    record Query(String sql, List<Object> values) {}

    static Selection of(Actor actor, RequestFilter filter, Instant now) {
        Scope scope = filter.scope(actor.party() == Party.ENTERPRISE);
        boolean newest = actor.party() == Party.ENTERPRISE || scope != Scope.OPEN;
        DeskPart desk = filter.desk();
        List<Where> parts = desk == null ? visible(actor) : List.of(onDesk(actor, desk, now));
        return new Selection(
                parts.stream()
                        .map(part -> narrowed(within(part, scope), filter, now))
                        .toList(),
                newest);
    }

    /** Whose desk an actor works at; nobody's for a firm. */
    static String deskOf(Actor actor) {
        return orNone(actor.party() == Party.ENTERPRISE ? null : actor.department());
    }

    private static Where onDesk(Actor actor, DeskPart part, Instant now) {
        String department = deskOf(actor);
        return part.of(part.own() ? own(department) : helped(department), department, now);
    }

    Query count() {
        String sums = parts.stream()
                .map(part -> "(select count(*) from service_request" + part.sql() + ")")
                .collect(Collectors.joining(" + "));
        return new Query("select " + sums, values());
    }

    /** Its rows in order, so many after so many: each part gives as many as could be wanted of it. */
    Query rows(int limit, long offset) {
        String order = newestFirst ? NEWEST_FIRST : BY_URGENCY;
        String bound = " limit " + (limit + offset);
        String all = parts.stream()
                .map(part -> "(select * from service_request" + part.sql() + order + bound + ")")
                .collect(Collectors.joining(" union all "));
        return new Query("select * from (%s) r%s limit %d offset %d".formatted(all, order, limit, offset), values());
    }

    private List<Object> values() {
        return parts.stream().flatMap(part -> part.values().stream()).toList();
    }

    private static List<Where> visible(Actor actor) {
        String department = actor.department();
        return switch (actor.party()) {
            case ENTERPRISE -> List.of(Where.ALL.and("uscc = ?", orNone(actor.uscc())));
            case OFFICIAL, ASSISTANT -> ofDepartment(orNone(department));
            case SUPERVISOR -> department == null ? List.of(Where.ALL.and(FILED)) : ofDepartment(department);
            case DISPATCHER, SYSTEM -> List.of(Where.ALL.and(FILED));
        };
    }

    /** Its own, and those that it helps with. */
    private static List<Where> ofDepartment(String department) {
        return List.of(own(department), helped(department));
    }

    private static Where own(String department) {
        return Where.ALL.and(FILED).and("department = ?", department);
    }

    private static Where helped(String department) {
        return Where.ALL
                .and(FILED)
                .and("department is distinct from ?", department)
                .and("id in (select request_id from request_assistant where department = ?)", department);
    }

    /** An account without firm or department sees nothing: no row carries an empty code. */
    private static String orNone(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static Where within(Where part, Scope scope) {
        return switch (scope) {
            case OPEN -> part.and(OPEN);
            case OVER -> part.and(OVER).and(KEPT);
            case ALL -> part.and(KEPT);
        };
    }

    private static Where narrowed(Where part, RequestFilter filter, Instant now) {
        Where where = part;
        State state = filter.state();
        where = state == null ? where : where.and("state = ?", state.name());
        where = filter.late() ? lit(where, Lamp.RED, now) : where;
        where = filter.light() == null ? where : lit(where, filter.light(), now);
        where = coded(where, "department", filter.department());
        where = coded(where, "region", filter.region());
        where = coded(where, "handler", filter.handler());
        where = coded(where, "item_id", filter.item());
        where = filter.category() == null
                ? where
                : where.and("category = ?", filter.category().name());
        where = filter.level() == null ? where : where.and("level >= ?", filter.level());
        where = filter.only() == null ? where : where.and(filter.only().condition());
        where = filter.filedFrom() == null ? where : where.and("filed_at >= ?", begin(filter.filedFrom()));
        where = filter.filedTo() == null
                ? where
                : where.and("filed_at < ?", begin(filter.filedTo().plusDays(1)));
        String text = filter.q();
        return text == null || text.isBlank() ? where : containing(where, text.strip());
    }

    private static Where lit(Where where, Lamp lamp, Instant now) {
        int marks = (int) lamp.condition().chars().filter(c -> c == '?').count();
        return where.and(lamp.condition(), Collections.nCopies(marks, now).toArray());
    }

    private static Where coded(Where where, String column, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return where;
        }
        return code.equals(RequestFilter.NO) ? where.and(column + " is null") : where.and(column + " = ?", code);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toInstant();
    }

    private static Where containing(Where where, String text) {
        String like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return where.and("number ilike ? or title ilike ? or enterprise_name ilike ?", like, like, like);
    }
}
