package cn.huiqitong.request.deadline;

import static cn.huiqitong.request.deadline.ClockSamples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Office hours and limits as data: who changes them, what is refused, and that every copy of the portal works by them at
 * once. Only departments that no other test has take part.
 */
@MicronautTest(transactional = false)
class TimeRulesIT {

    private static final String HOURS = "/api/v1/admin/time/office-hours";
    private static final String LIMITS = "/api/v1/admin/time/limits";
    private static final List<Map<String, String>> MORNING = List.of(Map.of("from", "08:00", "to", "11:00"));

    @Inject
    PortalClient portal;

    @Inject
    WorkingTimes times;

    @Inject
    TimeLimits limits;

    @Inject
    SeedTimeRules seeds;

    @Inject
    Database database;

    @Inject
    Json json;

    @Inject
    Audit audit;

    @Test
    void the_portal_begins_with_examples_that_say_so() {
        JsonNode hours = get(HOURS).path("hours");
        JsonNode table = get(LIMITS);

        assertThat(hours.get(0).path("department").asText()).isEqualTo("default");
        assertThat(hours.get(0).path("note").asText()).startsWith("示例");
        assertThat(table.path("note").asText()).startsWith("示例");
        assertThat(table.path("clocks")).hasSize(ClockKind.values().length);
        assertThat(table.path("categories"))
                .extracting(c -> c.path("category").asText())
                .contains("CONSULT");
        assertThat(new LimitCheck(
                                json.read(
                                        database.get("select content from time_limits", row -> row.getString(1)),
                                        LimitTable.class),
                                List.of("CONSULT", "APPLY_HELP", "COMPLAINT", "SUGGESTION"),
                                codes(table.path("departments")))
                        .errors())
                .isEmpty();
    }

    @Test
    void the_limits_are_found_from_the_narrow_to_the_wide() {
        assertThat(limits.find(ClockKind.CLOSE, "CONSULT", null)).contains(Limit.days(3));
        assertThat(limits.find(ClockKind.CLOSE, "CONSULT", "no-such-department"))
                .contains(Limit.days(3));
        assertThat(limits.find(ClockKind.INTERIM, "CONSULT", null)).isEmpty();
        assertThat(limits.find(ClockKind.INTERIM, "COMPLAINT", null)).contains(Limit.days(5));
        assertThat(limits.confirmDays()).isEqualTo(5);
        assertThat(limits.escalationDays()).containsExactly(1, 3, 5);
        assertThat(limits.extensionDaysAllowed(Limit.days(10))).isEqualTo(10);
        assertThat(limits.note()).contains("示例");
    }

    /** The other copy has read the rules before; it is told of nothing and yet never behind. */
    @Test
    void another_copy_works_by_the_new_hours_at_once() {
        WorkingTimes other = new WorkingTimes(new TimeRules(database, json));
        String department = unused();
        assertThat(other.of(department).endOfDay(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T17:30"));
        long before = other.version();

        ok(portal.put(Caller.admin(), HOURS + "/" + department, hours(0, MORNING)));

        assertThat(other.version()).isGreaterThan(before);
        assertThat(other.of(department).endOfDay(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T11:00"));
        assertThat(other.city().endOfDay(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T17:30"));
        assertThat(times.of(department).endOfDay(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T11:00"));

        ok(portal.post(Caller.admin(), HOURS + "/" + department + "/remove", Map.of("reason", "恢复", "version", 1)));
        assertThat(other.of(department).endOfDay(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T17:30"));
    }

    @Test
    void a_transaction_goes_by_one_version_and_the_next_one_by_the_newest() {
        String department = unused();
        Instant morning = at("2026-11-23T10:00");

        database.inTransaction(() -> {
            Instant before = times.of(department).endOfDay(morning);
            ok(portal.put(Caller.admin(), HOURS + "/" + department, hours(0, MORNING)));
            assertThat(times.of(department).endOfDay(morning)).isEqualTo(before);
            return before;
        });

        assertThat(times.of(department).endOfDay(morning)).isEqualTo(at("2026-11-23T11:00"));
        ok(portal.post(Caller.admin(), HOURS + "/" + department + "/remove", Map.of("reason", "恢复", "version", 1)));
    }

    @Test
    void what_was_rolled_back_was_never_there() {
        WorkingTimes other = new WorkingTimes(new TimeRules(database, json));
        String department = unused();

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.update("update time_rules set version = nextval('time_rules_version')");
                    database.update("""
                            insert into office_hours (department, note, spans, version, changed_at, changed_by, reason)
                            values (?, '', '[{"from": "08:00:00", "to": "10:00:00"}]', 1, now(), 'x', 'x')""", department);
                    assertThat(other.of(department).dayLength()).hasHours(2);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(other.of(department).dayLength()).hasHours(7);
    }

    @Test
    void a_change_is_announced_and_kept_with_its_reason() {
        List<String> codes = codes(get(HOURS).path("departments"));
        String department = codes.get(codes.size() - 2);
        ok(portal.put(Caller.admin(), HOURS + "/" + department, hours(0, MORNING)));
        ok(portal.put(
                Caller.admin(), HOURS + "/" + department, hours(1, List.of(Map.of("from", "08:00", "to", "12:00")))));
        ok(portal.post(Caller.admin(), HOURS + "/" + department + "/remove", Map.of("reason", "恢复通用", "version", 2)));

        List<TimeRulesChanged> news = database.list(
                "select payload::text from outbox where topic = ? and key = ? order by id",
                row -> json.read(row.getString(1), TimeRulesChanged.class),
                TimeRulesChanged.TOPIC,
                "hours-" + department);
        assertThat(news).extracting(TimeRulesChanged::reason).containsExactly("夏令时", "夏令时", "恢复通用");
        assertThat(news).extracting(TimeRulesChanged::version).isSorted().doesNotHaveDuplicates();
        assertThat(news).extracting(TimeRulesChanged::actor).containsOnly("admin");
        List<Audit.Entry> kept = audit.list("time-rule", "hours-" + department);
        assertThat(kept).extracting(Audit.Entry::act).containsExactly("save", "save", "remove");
        assertThat(kept.get(1).before()).contains("11:00");
        assertThat(kept.get(1).after()).contains("12:00").contains("夏令时");
    }

    @Test
    void the_second_of_two_writers_is_told_so_and_changes_nothing() {
        String department = unused();
        ok(portal.put(Caller.admin(), HOURS + "/" + department, hours(0, MORNING)));
        long version = times.version();

        for (int seen : List.of(0, 2)) {
            Answer late = portal.put(Caller.admin(), HOURS + "/" + department, hours(seen, MORNING));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.problem()).isEqualTo("stale-version");
        }
        assertThat(portal.post(
                                Caller.admin(),
                                HOURS + "/" + department + "/remove",
                                Map.of("reason", "恢复", "version", 7))
                        .status())
                .isEqualTo(409);
        Answer stale =
                portal.put(Caller.admin(), LIMITS, limitsForm(get(LIMITS)).put("version", 1_000));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(times.version()).isEqualTo(version);
        ok(portal.post(Caller.admin(), HOURS + "/" + department + "/remove", Map.of("reason", "恢复", "version", 1)));
    }

    @Test
    void hours_that_cannot_be_are_refused_at_their_field() {
        String department = unused();
        refused(hours(department, Map.of("from", "12:00", "to", "09:00")), "spans[0].to");
        refused(
                hours(department, Map.of("from", "09:00", "to", "12:00"), Map.of("from", "11:00", "to", "17:00")),
                "spans[1].from");
        refused(hours(department, Map.of("from", "9 点", "to", "12:00")), "spans[0].from");
        refused(hours(department), "spans");
        refused(
                portal.put(
                        Caller.admin(),
                        HOURS + "/" + department,
                        Map.of("note", "", "spans", MORNING, "reason", " ", "version", 0)),
                "reason");
        assertThat(portal.put(Caller.admin(), HOURS + "/no-such-department", hours(0, MORNING))
                        .status())
                .isEqualTo(404);
        assertThat(portal.post(Caller.admin(), HOURS + "/default/remove", Map.of("reason", "x", "version", 1))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_department_gets_a_limit_of_its_own_and_a_clock_is_switched_off() {
        String department = unused();
        JsonNode before = get(LIMITS);
        ObjectNode form = limitsForm(before);
        ArrayNode rows = (ArrayNode) form.get("limits");
        rows.add(row(rows, "CLOSE", "CONSULT", department).put("amount", 2).put("unit", "WORKING_DAYS"));
        rows.add(row(rows, "CONTACT", "", department));

        ok(portal.put(Caller.admin(), LIMITS, form));

        assertThat(limits.find(ClockKind.CLOSE, "CONSULT", department)).contains(Limit.days(2));
        assertThat(limits.find(ClockKind.CLOSE, "COMPLAINT", department)).contains(Limit.days(10));
        assertThat(limits.find(ClockKind.CONTACT, "CONSULT", department)).isEmpty();
        assertThat(limits.find(ClockKind.CONTACT, "CONSULT", null)).contains(Limit.days(1));
        seeds.bring();
        assertThat(limits.find(ClockKind.CLOSE, "CONSULT", department))
                .as("what comes with the portal does not overwrite")
                .contains(Limit.days(2));

        ok(portal.put(
                Caller.admin(),
                LIMITS,
                limitsForm(before).put("version", form.path("version").asInt() + 1)));
        assertThat(limits.find(ClockKind.CLOSE, "CONSULT", department)).contains(Limit.days(3));
    }

    @Test
    void limits_by_which_the_loop_could_not_run_are_refused_at_their_field() {
        JsonNode table = get(LIMITS);
        ObjectNode form = limitsForm(table);
        ArrayNode rows = (ArrayNode) form.get("limits");
        int more = rows.size();
        rows.add(row(rows, "SIGN", "", ""));
        rows.add(row(rows, "CLOSE", "NO_SUCH", "nobody").put("amount", 2).put("unit", "WORKING_HOURS"));
        form.putArray("escalationDays").add(3).add(1);

        Answer answer = portal.put(Caller.admin(), LIMITS, form);

        refused(answer, "limits[" + more + "].amount");
        assertThat(fields(answer))
                .contains(
                        "limits[" + more + "]",
                        "limits[" + (more + 1) + "].category",
                        "limits[" + (more + 1) + "].department",
                        "limits[" + (more + 1) + "].unit",
                        "escalationDays[1]");
        refused(portal.put(Caller.admin(), LIMITS, limitsForm(table).put("yellowFrom", 1.5)), "yellowFrom");
        ObjectNode none = limitsForm(table);
        none.putArray("limits").add(row(rows, "SIGN", "", "").put("amount", 4).put("unit", "WORKING_HOURS"));
        refused(portal.put(Caller.admin(), LIMITS, none), "limits");
    }

    @Test
    void what_comes_with_the_portal_is_brought_once_and_renewed_where_nobody_changed_it() {
        seeds.bring();
        long version = times.version();
        seeds.bring();
        assertThat(times.version()).isEqualTo(version);

        database.update("update working_year set source = '旧版' where year = 2024 and changed_by = 'system'");
        seeds.bring();

        assertThat(times.version()).isGreaterThan(version);
        String source = database.get("select source from working_year where year = 2024", row -> row.getString(1));
        assertThat(source).contains("国办发明电〔2023〕7号");
    }

    private static ObjectNode row(ArrayNode rows, String clock, String category, String department) {
        return rows.objectNode().put("clock", clock).put("category", category).put("department", department);
    }

    /** What the page would send back. */
    private static ObjectNode limitsForm(JsonNode table) {
        ObjectNode form = ((ObjectNode) table.deepCopy()).put("reason", "试用反馈");
        return form.without(List.of("clocks", "categories", "departments", "changedAt", "changedBy"));
    }

    private static Map<String, Object> hours(int version, List<Map<String, String>> spans) {
        return Map.of("note", "", "spans", spans, "reason", "夏令时", "version", version);
    }

    @SafeVarargs
    private Answer hours(String department, Map<String, String>... spans) {
        return portal.put(Caller.admin(), HOURS + "/" + department, hours(0, List.of(spans)));
    }

    /** A department without hours of its own, the last of the list. */
    private String unused() {
        return codes(get(HOURS).path("departments")).getLast();
    }

    private static List<String> codes(JsonNode departments) {
        return departments.findValuesAsText("code");
    }

    private JsonNode get(String path) {
        Answer answer = portal.get(Caller.admin(), path);
        ok(answer);
        return answer.json();
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(fields(answer)).contains(field);
    }

    private static List<String> fields(Answer answer) {
        return answer.json().path("errors").findValuesAsText("field");
    }
}
