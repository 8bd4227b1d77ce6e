package cn.huiqitong.request.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure from a set made by hand, in which every class has a number of its own. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class StatisticsIT {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final String[] DEPARTMENTS = {
        "rsj", "gxj", "kjj", "czj", "scjgj", "swj", "fgw", "zjj", "xzspj", "sjj", "shuiwj", "zzb"
    };
    private static int taken;

    @Inject
    HandMade made;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Inject
    DayJob job;

    @Inject
    InstantSource clock;

    /** Of this test alone. */
    private String department = "";

    private Instant lastWeek = Instant.EPOCH;

    @BeforeEach
    void own() {
        department = DEPARTMENTS[taken++];
        lastWeek = LocalDate.ofInstant(clock.instant(), CITY)
                .minusDays(8)
                .atTime(10, 0)
                .atZone(CITY)
                .toInstant();
    }

    @Test
    void only_what_the_firm_itself_confirmed_at_once_is_solved() {
        made.closed(1, department, lastWeek, Map.of());
        made.closed(2, department, lastWeek, Map.of("auto_confirmed", true));
        made.closed(3, department, lastWeek, Map.of("reopened", 1, "tracked", 1));
        made.closed(4, department, lastWeek, Map.of("tracked", 1));
        made.closed(5, department, lastWeek, Map.of("outcome", "PARTLY"));
        made.closed(6, department, lastWeek, Map.of("outcome", "REFUSED", "auto_confirmed", true));
        made.closed(7, department, lastWeek, Map.of("outcome", "UNREACHABLE"));
        made.closed(8, department, lastWeek, Map.of("outcome", "OUT_OF_SCOPE", "reopened", 2));
        made.request(department, lastWeek, Map.of("outcome", "SOLVED", "state", "ANSWERED"));

        JsonNode figures = figures("");

        counts(figures, Map.of("SOLVED", 1, "SOLVED_SILENTLY", 2, "SOLVED_AGAIN", 3, "SOLVED_TRACKED", 4, "PARTLY", 5));
        counts(figures, Map.of("REFUSED", 6, "UNREACHABLE", 7, "OUT_OF_SCOPE", 8, "CLOSED", 36));
        counts(figures, Map.of("SILENT", 8, "REOPENED", 11, "TRACKED", 7, "UNRATED", 36));
        rate(figures, "SOLVED", 1, 36);
        rate(figures, "SILENT", 8, 36);
        rate(figures, "UNRATED", 36, 36);
    }

    @Test
    void good_bad_mistaken_and_missing_ratings_are_told_apart() {
        made.closed(1, department, lastWeek, Map.of("rating", 5));
        made.closed(1, department, lastWeek, Map.of("rating", 4));
        made.closed(2, department, lastWeek, Map.of("rating", 3));
        made.closed(1, department, lastWeek, Map.of("rating", 2));
        made.closed(1, department, lastWeek, Map.of("rating", 1, "appeal", "DISMISSED"));
        made.closed(1, department, lastWeek, Map.of("rating", 1, "appeal", "OPEN", "state", "REPAIRING"));
        made.closed(5, department, lastWeek, Map.of("rating", 1, "appeal", "UPHELD"));
        made.closed(6, department, lastWeek, Map.of());

        JsonNode figures = figures("");

        counts(figures, Map.of("GOOD", 4, "BAD", 3, "UPHELD", 5, "UNRATED", 6, "CLOSED", 18));
        rate(figures, "SATISFIED", 4, 7);
        rate(figures, "UNRATED", 6, 18);
    }

    @Test
    void a_limit_is_met_or_late_and_what_was_excused_or_called_off_is_neither() {
        long request = made.request(department, lastWeek, Map.of());
        for (int i = 0; i < 3; i++) {
            made.clock(request, department, "CLOSE", lastWeek, "MET", false);
            made.clock(request, department, "SIGN", lastWeek, "LATE", false);
        }
        for (int i = 0; i < 2; i++) {
            made.clock(request, department, "CLOSE", lastWeek, "LATE", false);
        }
        made.clock(request, department, "CLOSE", lastWeek, "LATE", true);
        for (int i = 0; i < 4; i++) {
            made.clock(request, department, "CLOSE", lastWeek, "CANCELLED", false);
        }
        made.clock(request, department, "CONFIRM", lastWeek, "MET", false);

        JsonNode figures = figures("");

        rate(figures, "ON_TIME", 3, 5);
        JsonNode close = ended(figures, "CLOSE");
        assertThat(close.get("excused").asInt()).isEqualTo(1);
        assertThat(close.get("cancelled").asInt()).isEqualTo(4);
        assertThat(ended(figures, "SIGN").get("late").asInt()).isEqualTo(3);
        assertThat(figures.get("clocks").findValuesAsText("clock")).doesNotContain("CONFIRM", "SUPPLY");
        rate(figures, "PAUSED_TIME", 6 * 50, 6 * 150);
    }

    @Test
    void what_was_filed_counts_when_it_was_filed_and_a_draft_never() {
        made.request(department, lastWeek, Map.of("category", "COMPLAINT"));
        made.request(department, lastWeek, Map.of("state", "WITHDRAWN"));
        made.request(department, lastWeek, Map.of("state", "WITHDRAWN"));
        for (int i = 0; i < 3; i++) {
            made.request(department, lastWeek, Map.of("state", "MERGED"));
        }
        made.request(department, lastWeek, Map.of("state", "DRAFT"));
        made.request(department, lastWeek, Map.of("state", "WITHDRAWN", "clock_due_at", lastWeek));

        counts(figures(""), Map.of("FILED", 6, "WITHDRAWN", 2, "MERGED", 3, "CLOSED", 0));
        counts(figures("&category=COMPLAINT"), Map.of("FILED", 1, "WITHDRAWN", 0));
        rate(figures(""), "SOLVED", 0, 0);
    }

    @Test
    void returns_pauses_reopenings_and_call_backs_each_have_their_share() {
        made.closed(1, department, lastWeek, Map.of("returns", 2));
        made.closed(2, department, lastWeek, Map.of("pauses", 1, "extensions", 1));
        made.closed(3, department, lastWeek, Map.of("sampled", true));
        made.closed(1, department, lastWeek, visited(true));
        made.closed(2, department, lastWeek, visited(false));
        long open = made.request(department, lastWeek, Map.of("reopened", 2));
        made.reopening(open, 1, lastWeek);
        made.reopening(open, 2, lastWeek);

        JsonNode figures = figures("");

        rate(figures, "RETURNED", 1, 9);
        counts(figures, Map.of("PAUSED", 2, "EXTENDED", 2, "SAMPLED", 6, "CALLED_BACK", 3, "SAID_SOLVED", 1));
        rate(figures, "CALL_BACK_SOLVED", 1, 3);
        rate(figures, "REOPENED", 2, 11);
    }

    private Map<String, Object> visited(boolean solved) {
        return Map.of("sampled", true, "visited_at", lastWeek.plus(Duration.ofDays(1)), "visit_solved", solved);
    }

    @Test
    void a_day_that_is_over_is_counted_once_and_again_when_something_of_it_changes() {
        made.closed(2, department, lastWeek, Map.of());
        long late = made.request(
                department, lastWeek, Map.of("state", "CLOSED", "outcome", "SOLVED", "closed_at", lastWeek));
        made.clock(late, department, "CLOSE", lastWeek, "LATE", false);
        JsonNode live = figures("");

        job.run();
        assertThat(figures("")).as("the tables say the same").isEqualTo(live);
        database.update("update request_day set good = 70 where department = ?", department);
        counts(figures(""), Map.of("GOOD", 70, "CLOSED", 3));

        database.update("update service_request set rating = 1 where id = ?", late);
        counts(figures(""), Map.of("GOOD", 0, "BAD", 1, "CLOSED", 3));
        job.run();
        counts(figures(""), Map.of("GOOD", 0, "BAD", 1, "CLOSED", 3));
        assertThat(database.list("select 1 from request_day_stale where day = shanghai_day(?)", row -> 1, lastWeek))
                .isEmpty();

        database.update("update service_request set closed_at = null, state = 'ACCEPTED' where id = ?", late);
        counts(figures(""), Map.of("BAD", 0, "CLOSED", 2));
        database.update("update service_request set department = 'ha-rsj' where id = ?", late);
        counts(figures(""), Map.of("FILED", 2));
    }

    @Test
    void the_same_by_department_and_by_category_adds_up_and_months_hold_the_weeks() {
        made.closed(2, department, lastWeek, Map.of());
        made.closed(1, department, lastWeek, Map.of("category", "COMPLAINT"));

        JsonNode byCategory = get(Caller.supervisor(), "?group=CATEGORY&department=" + department);
        assertThat(sum(row(byCategory, "CONSULT"), "CLOSED")).isEqualTo(2);
        assertThat(sum(row(byCategory, "COMPLAINT"), "CLOSED")).isEqualTo(1);
        JsonNode byDepartment = get(Caller.supervisor(), "?group=DEPARTMENT&unit=MONTH");
        assertThat(sum(row(byDepartment, department), "CLOSED")).isEqualTo(3);
        assertThat(byDepartment.get("periods")).hasSize(13);
        assertThat(byDepartment.get("periods").get(12).get("over").asBoolean()).isFalse();
        assertThat(byDepartment.get("periods").get(11).get("over").asBoolean()).isTrue();
    }

    @Test
    void a_departments_supervisor_is_told_of_it_alone() {
        made.closed(2, department, lastWeek, Map.of());
        made.closed(1, "ha-czj", lastWeek, Map.of());
        Caller own = Caller.supervisor(department);

        JsonNode rows = get(own, "?group=DEPARTMENT").get("rows");
        assertThat(rows.findValuesAsText("code")).containsExactly(department);
        assertThat(sum(get(own, "").get("rows").get(0), "CLOSED")).isEqualTo(2);
        assertThat(portal.get(own, "/api/v1/statistics?department=ha-czj").status())
                .isEqualTo(404);
        assertThat(portal.get(own, "/api/v1/statistics/topics?department=ha-czj")
                        .status())
                .isEqualTo(404);
        assertThat(portal.get(Caller.official(department), "/api/v1/statistics").status())
                .isEqualTo(403);
        assertThat(portal.get(own, "/api/v1/statistics?periods=28")
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("periods");
    }

    @Test
    void topics_are_compared_with_the_week_before_and_firms_count_once() {
        Instant now = clock.instant();
        Map<String, Object> about = Map.of("item_id", "topic-" + department, "item_title", "某项政策");
        made.request(department, now, about);
        made.request(department, now, about);
        Map<String, Object> other = Map.of("item_id", "topic-" + department, "item_title", "某项政策", "uscc", "X");
        made.request(department, now, other);
        made.request(department, now.minus(Duration.ofDays(7)), other);
        made.request(department, now.minus(Duration.ofDays(15)), about);

        JsonNode topics = portal.get(Caller.supervisor(department), "/api/v1/statistics/topics")
                .json()
                .get("topics");

        assertThat(topics).hasSize(1);
        assertThat(topics.get(0).get("count").asInt()).isEqualTo(3);
        assertThat(topics.get(0).get("before").asInt()).isEqualTo(1);
        assertThat(topics.get(0).get("firms").asInt()).isEqualTo(2);
    }

    @Test
    void the_public_sees_months_without_small_numbers() {
        Instant long_ago = LocalDate.ofInstant(clock.instant(), CITY)
                .minusMonths(10)
                .withDayOfMonth(10)
                .atTime(10, 0)
                .atZone(CITY)
                .toInstant();
        made.closed(10, department, long_ago, Map.of("rating", 5));
        made.closed(7, department, long_ago, Map.of("category", "APPLY_HELP", "rating", 1));
        made.closed(3, department, long_ago, Map.of("category", "COMPLAINT", "rating", 1));

        var answer = portal.get(Caller.ANYONE, "/api/v1/public/statistics");

        assertThat(answer.header("Cache-Control")).contains("max-age=60");
        assertThat(answer.text()).doesNotContain("合成示例", "手工", "91320699", department + "\"");
        JsonNode month = answer.json().get("months").get(1);
        assertThat(month.get("closed").asInt()).isEqualTo(20);
        assertThat(month.at("/satisfied/numerator").asInt()).isEqualTo(10);
        assertThat(month.at("/satisfied/denominator").asInt()).isEqualTo(20);
        assertThat(month.get("byCategory").findValuesAsText("closed")).containsExactly("10", "null", "null", "0");
    }

    private JsonNode get(Caller caller, String query) {
        var answer = portal.get(caller, "/api/v1/statistics" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Of this test's department, in the week that the set was made for. */
    private JsonNode figures(String query) {
        JsonNode told = get(Caller.supervisor(), "?department=" + department + query);
        LocalDate day = LocalDate.ofInstant(lastWeek, CITY);
        JsonNode periods = told.get("periods");
        for (int at = 0; at < periods.size(); at++) {
            LocalDate from = LocalDate.parse(periods.get(at).get("from").asText());
            if (!day.isBefore(from) && day.isBefore(from.plusDays(7))) {
                return told.get("rows").get(0).get("figures").get(at);
            }
        }
        throw new AssertionError("no such week");
    }

    private static JsonNode row(JsonNode told, String code) {
        return told.get("rows")
                .valueStream()
                .filter(row -> row.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(JsonNode row, String count) {
        return row.get("figures")
                .valueStream()
                .mapToLong(figures -> figures.at("/counts/" + count).asLong())
                .sum();
    }

    private static void counts(JsonNode figures, Map<String, Integer> expected) {
        expected.forEach((count, value) ->
                assertThat(figures.at("/counts/" + count).asInt()).as(count).isEqualTo(value));
    }

    private static void rate(JsonNode figures, String rate, long numerator, long denominator) {
        JsonNode told = figures.at("/rates/" + rate);
        assertThat(told.get("numerator").asLong()).as(rate).isEqualTo(numerator);
        assertThat(told.get("denominator").asLong()).as(rate).isEqualTo(denominator);
    }

    private static JsonNode ended(JsonNode figures, String kind) {
        return figures.get("clocks")
                .valueStream()
                .filter(ended -> ended.get("clock").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
