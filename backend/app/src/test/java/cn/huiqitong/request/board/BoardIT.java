package cn.huiqitong.request.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Spreadsheet;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is open: counted, listed, taken home as a file; and each number on the board leads to as many requests. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class BoardIT {

    private static final String[] DEPARTMENTS = {"rsj", "gxj", "kjj", "czj", "scjgj", "swj", "fgw", "zjj", "xzspj"};
    private static int taken;

    @Inject
    HandMade made;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    /** Of this test alone. */
    private String department = "";

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void own() {
        department = DEPARTMENTS[taken++];
        now = clock.instant();
    }

    private Map<String, Object> due(int soonHours, int dueHours) {
        return new HashMap<>(Map.of(
                "urgent_clock", "CLOSE",
                "urgent_soon_at", now.plus(Duration.ofHours(soonHours)),
                "urgent_due_at", now.plus(Duration.ofHours(dueHours))));
    }

    /** 1 late, 2 soon, 3 in time, 4 paused, 5 without a clock, and closed ones that are not open. */
    private void set() {
        made.request(department, now, due(-9, -1));
        for (int i = 0; i < 2; i++) {
            made.request(department, now, due(-1, 5));
        }
        for (int i = 0; i < 3; i++) {
            Map<String, Object> green = due(5, 9);
            green.put("category", "COMPLAINT");
            made.request(department, now, green);
        }
        for (int i = 0; i < 4; i++) {
            made.request(department, now, Map.of("state", "WAITING", "clock_paused", true, "region", "320613"));
        }
        for (int i = 0; i < 5; i++) {
            made.request(department, now, Map.of("state", "ANSWERED"));
        }
        made.closed(6, department, now, Map.of());
        made.request(department, now, Map.of("state", "DRAFT"));
        made.request(department, now, Map.of("state", "MERGED"));
    }

    @Test
    void each_colour_is_counted_apart_and_leads_to_as_many_requests() {
        set();
        Caller city = Caller.supervisor();

        JsonNode board = get(city, "/api/v1/board?department=" + department);
        JsonNode all = board.get("all");
        assertThat(all.get("total").asInt()).isEqualTo(15);
        Map.of("red", 1, "yellow", 2, "green", 3, "paused", 4, "none", 5).forEach((lamp, count) -> {
            assertThat(all.get(lamp).asInt()).as(lamp).isEqualTo(count);
            assertThat(total(city, "&light=" + lamp.toUpperCase(Locale.ROOT)))
                    .as(lamp)
                    .isEqualTo(count);
        });
        assertThat(total(city, "&overdue=true")).isEqualTo(1);
        for (JsonNode slice : board.get("byState")) {
            assertThat(total(city, "&state=" + slice.get("code").asText()))
                    .isEqualTo(slice.get("total").asInt());
        }
        for (JsonNode slice : board.get("byCategory")) {
            assertThat(total(city, "&category=" + slice.get("code").asText()))
                    .isEqualTo(slice.get("total").asInt());
        }
        assertThat(slice(board, "byRegion", "320613").get("paused").asInt()).isEqualTo(4);
        assertThat(total(city, "&region=320613")).isEqualTo(4);
        assertThat(total(city, "&region=-")).isEqualTo(11);
        JsonNode whole = get(city, "/api/v1/board");
        assertThat(slice(whole, "byDepartment", department)).isEqualTo(slice(board, "byDepartment", department));
    }

    @Test
    void what_stands_out_is_counted_and_found() {
        made.request(department, now, Map.of("extension_asked", 2));
        made.request(department, now, Map.of("reopened", 1, "level", 2, "lifted", true));
        made.request(department, now, Map.of("state", "OBJECTED", "returns", 2));
        made.request(department, now, Map.of("state", "OBJECTED", "returns", 1, "level", 1));
        Map<String, Object> bad = Map.of("rating", 1, "appeal", "OPEN", "state", "REPAIRING", "closed_at", now);
        made.request(department, now, bad);
        made.closed(2, department, now, Map.of("rating", 2));
        made.closed(3, department, now, Map.of("sampled", true));
        made.closed(1, department, now, Map.of("sampled", true, "visited_at", now, "handler", "somebody"));
        Caller city = Caller.supervisor();

        JsonNode board = get(city, "/api/v1/board?department=" + department);

        Map.of("extensionAsked", 1, "reopened", 1, "objected", 2, "toSettle", 1, "appealOpen", 1)
                .forEach((name, count) ->
                        assertThat(board.get(name).asInt()).as(name).isEqualTo(count));
        Map.of("repairing", 1, "escalated", 2, "lifted", 1, "notCalledBack", 3, "waiting", 0)
                .forEach((name, count) ->
                        assertThat(board.get(name).asInt()).as(name).isEqualTo(count));
        Map.of("EXTENSION_ASKED", 1, "REOPENED", 1, "HANDED_BACK_TWICE", 1, "APPEAL_OPEN", 1, "BADLY_RATED", 3)
                .forEach((only, count) ->
                        assertThat(total(city, "&only=" + only)).as(only).isEqualTo(count));
        assertThat(total(city, "&only=NOT_CALLED_BACK")).isEqualTo(3);
        assertThat(total(city, "&only=LIFTED")).isEqualTo(1);
        assertThat(total(city, "&level=2")).isEqualTo(1);
        assertThat(total(city, "&level=1")).isEqualTo(2);
        assertThat(total(city, "&scope=ALL&handler=somebody")).isEqualTo(1);
    }

    @Test
    void a_department_sees_its_own_and_404_for_another() {
        set();
        Caller official = Caller.official(department);
        Caller own = Caller.supervisor(department);

        for (Caller caller : List.of(official, own)) {
            JsonNode board = get(caller, "/api/v1/board");
            assertThat(board.at("/all/total").asInt()).isEqualTo(15);
            assertThat(board.get("byDepartment").findValuesAsText("code")).containsExactly(department);
            assertThat(portal.get(caller, "/api/v1/board?department=ha-rsj").status())
                    .isEqualTo(404);
            assertThat(get(caller, "/api/v1/requests?department=ha-rsj")
                            .get("total")
                            .asInt())
                    .isZero();
        }
        assertThat(portal.get(official, "/api/v1/board/workload").status()).isEqualTo(403);
        assertThat(portal.get(own, "/api/v1/board/workload?department=ha-rsj").status())
                .isEqualTo(404);
        Caller nowhere = Caller.of("lost", "official", Map.of("name", "无部门"));
        assertThat(get(nowhere, "/api/v1/board").at("/all/total").asInt()).isZero();
    }

    @Test
    void a_helping_department_lists_it_and_does_not_count_it_as_its_own() {
        long request = made.request(department, now, due(-1, 5));
        made.request(department, now, due(-1, 6));
        database.update(
                "insert into request_assistant (request_id, department, invited_at) values (?, 'ha-fgw', now())",
                request);
        made.request("ha-fgw", now, due(-1, 4));
        Caller helper = Caller.official("ha-fgw");

        JsonNode list = get(helper, "/api/v1/requests");

        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("items").findValuesAsText("department")).containsExactly("ha-fgw", department);
        assertThat(get(helper, "/api/v1/requests?size=1&page=1").get("items").findValuesAsText("department"))
                .containsExactly(department);
        assertThat(get(helper, "/api/v1/board").at("/all/total").asInt()).isEqualTo(1);
    }

    @Test
    void workload_by_department_and_official() {
        Map<String, Object> anna = Map.of("handler", "anna-" + department, "handler_name", "安");
        made.request(department, now.minus(Duration.ofDays(30)), anna);
        Map<String, Object> late = due(-9, -1);
        late.putAll(anna);
        made.request(department, now, late);
        made.request(department, now, Map.of());
        made.closed(2, department, now, anna);
        made.closed(1, department, now.minus(Duration.ofDays(8)), anna);

        JsonNode loads =
                get(Caller.supervisor(department), "/api/v1/board/workload").get("loads");

        assertThat(loads).hasSize(2);
        assertThat(numbers(loads.get(0))).containsExactly(3, 1, 4, 2);
        assertThat(loads.get(0).get("handler").isNull()).isTrue();
        assertThat(numbers(loads.get(1))).containsExactly(2, 1, 3, 2);
        assertThat(loads.get(1).get("handlerName").asText()).isEqualTo("安");
    }

    private static List<Integer> numbers(JsonNode load) {
        return List.of(
                load.get("open").asInt(),
                load.get("late").asInt(),
                load.get("filed").asInt(),
                load.get("closed").asInt());
    }

    @Test
    void the_filtered_list_is_taken_home_masked_harmless_and_audited() throws Exception {
        made.request(department, now, Map.of("title", "=HYPERLINK(\"http://x\")", "contact_name", "+张"));
        made.request(department, now.plusSeconds(1), Map.of("state", "OBJECTED", "level", 2));
        made.closed(3, department, now, Map.of());
        Caller official = Caller.official(department);

        List<Row> rows = sheet(official, "/api/v1/requests/export.xlsx?scope=OPEN&q=" + department.charAt(0), 0);
        assertThat(rows).as("q matches nothing").hasSize(1);
        rows = sheet(official, "/api/v1/requests/export.xlsx?light=NONE", 0);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("编号");
        Row first = rows.get(1);
        assertThat(first.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(first.getCellText(1)).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(first.getCellText(7)).isEqualTo("*******8000");
        assertThat(first.getCellAsDate(8)).isPresent();
        assertThat(rows.get(2).getCellText(13)).isEqualTo("退单待审");
        assertThat(rows.get(2).getCellAsNumber(17).orElseThrow().intValue()).isEqualTo(2);
        assertThat(database.list(
                        "select after::text from audit where act = 'EXPORT' and actor = ? order by id desc limit 1",
                        row -> row.getString(1),
                        official.username()))
                .singleElement()
                .asString()
                .contains("\"rows\": 2", "NONE");
    }

    @Test
    void what_is_too_much_for_one_file_is_refused_before_it_begins() {
        database.update("""
                insert into service_request (number, version, state, uscc, enterprise_name, filed_at, category, title,
                    text, contact_name, contact_phone, department, clock_started_at, clock_soon_at, clock_due_at,
                    clock_running)
                select 'MANY-' || n, 1, 'CLOSED', 'X', 'X', timestamptz '2001-01-01', 'CONSULT', 'X', 'X', 'X', 'X',
                    'js-fgw', now(), now(), now(), false from generate_series(1, 50001) n""");

        var answer = portal.send(portal.request(Caller.supervisor("js-fgw"), "/api/v1/requests/export.xlsx?scope=OVER")
                .setHeader("Accept", Spreadsheet.TYPE + ", application/problem+json")
                .GET());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asText()).contains("50,001", "50,000");
        database.update("delete from service_request where number like 'MANY-%'");
    }

    @Test
    void statistics_are_taken_home_with_what_they_mean() throws Exception {
        made.closed(3, department, now, Map.of("rating", 5));

        List<Row> rows = sheet(Caller.supervisor(department), "/api/v1/statistics/export.xlsx?periods=2", 0);

        assertThat(rows).hasSize(3);
        Row week = rows.get(2);
        List<String> headings = rows.get(0).stream().map(cell -> cell.getText()).toList();
        assertThat(week.getCellText(headings.indexOf("满意率"))).isEqualTo("100.0%");
        assertThat(week.getCellText(headings.indexOf("满意率·分母"))).isEqualTo("3");
        assertThat(week.getCellText(headings.indexOf("办结"))).isEqualTo("3");
        List<Row> words = sheet(Caller.supervisor(department), "/api/v1/statistics/export.xlsx?periods=2", 4);
        assertThat(words.stream().map(row -> row.getCellText(1))).contains(Rate.SOLVED.definition());
    }

    private List<Row> sheet(Caller caller, String path, int at) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    portal.request(caller, path)
                            .setHeader("Accept", "*/*")
                            .GET()
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains(".xlsx");
            try (InputStream in = new ByteArrayInputStream(answer.body());
                    ReadableWorkbook book = new ReadableWorkbook(in)) {
                return book.getSheets().skip(at).findFirst().orElseThrow().read();
            }
        }
    }

    private JsonNode get(Caller caller, String path) {
        var answer = portal.get(caller, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private int total(Caller caller, String query) {
        return get(caller, "/api/v1/requests?department=" + department + query)
                .get("total")
                .asInt();
    }

    private static JsonNode slice(JsonNode board, String by, String code) {
        return board.get(by)
                .valueStream()
                .filter(slice -> slice.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
