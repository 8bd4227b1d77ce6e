package cn.huiqitong.visit;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 政企直通: visits and meetings, what was asked there, and who sees it. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitIT {

    private static final String VISITS = "/api/v1/visits";
    private static final Caller RSJ = Caller.official("rsj");
    private static final Caller GXJ = Caller.official("gxj");
    private static final Caller KJJ = Caller.official("kjj");

    @Inject
    PortalClient portal;

    @Inject
    SampleFirms samples;

    @Inject
    Loop loop;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    private String one;
    private String two;

    @BeforeAll
    void firms() {
        one = samples.create(851);
        two = samples.create(852);
    }

    @Test
    void each_problem_becomes_a_request_of_its_firm() {
        JsonNode visit = recorded(RSJ, meeting(one, two), List.of(problem(one, "用工缺口"), problem(two, "电费偏高")));

        assertThat(visit.get("kindLabel").asText()).isEqualTo("政企面对面");
        assertThat(visit.get("departmentName").asText()).contains("人力资源");
        assertThat(visit.get("problems").findValuesAsText("title")).containsExactly("用工缺口", "电费偏高");
        JsonNode problem = visit.at("/problems/0");
        assertThat(problem.get("open").asBoolean()).isTrue();
        JsonNode request = ok(portal.get(
                Caller.enterprise(one),
                Loop.REQUESTS + "/" + problem.get("requestId").asLong()));
        assertThat(request.get("number")).isEqualTo(problem.get("requestNumber"));
        assertThat(request.get("title").asText()).isEqualTo("用工缺口");
        assertThat(request.get("channel").asText()).isEqualTo("MEETING");
        assertThat(request.get("clerk").asText()).isEqualTo("测试经办人");
        assertThat(request.at("/history/0/act").asText()).isEqualTo("register");
    }

    @Test
    void a_problem_shows_where_its_request_is() {
        JsonNode visit = recorded(RSJ, visit(one), List.of(problem(one, "用工缺口")));
        long id = visit.at("/problems/0/requestId").asLong();
        JsonNode request = ok(portal.get(Caller.dispatcher(), Loop.REQUESTS + "/" + id));
        ok(loop.act(Caller.dispatcher(), request, "assign", Map.of("department", "gxj")));

        JsonNode now = ok(portal.get(RSJ, path(visit))).at("/problems/0");
        assertThat(now.get("stateLabel").asText()).isEqualTo("待签收");
        assertThat(now.get("handledBy").asText()).contains("工业和信息化");
        assertThat(now.get("mayOpen").asBoolean()).isFalse();
        assertThat(ok(portal.get(Caller.supervisor(), path(visit)))
                        .at("/problems/0/mayOpen")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_same_again_is_recorded_and_filed_once() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = Map.of("visit", visit(one), "problems", List.of(problem(one, "用工缺口")));
        JsonNode first = ok(portal.post(RSJ, VISITS, form, key), 201);
        JsonNode again = ok(portal.post(RSJ, VISITS, form, key), 201);
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.at("/problems/0/requestId")).isEqualTo(first.at("/problems/0/requestId"));
    }

    @Test
    void what_was_asked_besides_is_added_by_version() {
        JsonNode visit = recorded(RSJ, visit(one), List.of(problem(one, "用工缺口")));
        Map<String, Object> more = Map.of("problems", List.of(problem(one, "物流不畅")), "version", 1);
        String key = UUID.randomUUID().toString();
        JsonNode after = ok(portal.post(RSJ, path(visit) + "/problems", more, key));
        assertThat(after.get("problems").findValuesAsText("title")).containsExactly("用工缺口", "物流不畅");
        assertThat(after.get("version").asInt()).isEqualTo(2);
        assertThat(ok(portal.post(RSJ, path(visit) + "/problems", more, key)).get("problems"))
                .hasSize(2);
        assertThat(portal.post(RSJ, path(visit) + "/problems", more).problem()).isEqualTo("stale-version");
    }

    @Test
    void a_record_is_corrected_by_version_and_keeps_who_asked() {
        JsonNode visit = recorded(RSJ, meeting(one, two), List.of(problem(one, "用工缺口")));
        Map<String, Object> other = meeting(one);
        other.put("place", "合成示例园区三楼");
        JsonNode after = ok(change(RSJ, visit, 1, other));
        assertThat(after.get("place").asText()).isEqualTo("合成示例园区三楼");
        assertThat(after.get("firms")).hasSize(1);
        assertThat(change(RSJ, visit, 1, other).problem()).isEqualTo("stale-version");

        assertThat(change(RSJ, visit, 2, meeting(two)).json().get("field").asText())
                .isEqualTo("firms");
        assertThat(change(RSJ, visit, 2, visit(one)).json().get("field").asText())
                .isEqualTo("kind");
        assertThat(audit.list("Visit", visit.get("id").asText()))
                .extracting(Audit.Entry::act)
                .containsExactly("RECORD", "CHANGE");
    }

    @Test
    void a_department_sees_what_it_kept_or_took_part_in_and_only_the_keeper_changes_it() {
        Map<String, Object> form = meeting(one);
        form.put("officials", List.of(official("rsj"), official("gxj")));
        JsonNode visit = recorded(RSJ, form, List.of());

        assertThat(ok(portal.get(RSJ, path(visit))).get("editable").asBoolean()).isTrue();
        assertThat(ok(portal.get(GXJ, path(visit))).get("editable").asBoolean()).isFalse();
        assertThat(portal.get(KJJ, path(visit)).status()).isEqualTo(404);
        assertThat(change(GXJ, visit, 1, meeting(one)).status()).isEqualTo(403);
        assertThat(change(KJJ, visit, 1, meeting(one)).status()).isEqualTo(404);
        assertThat(listed(GXJ)).contains(visit.get("id").asLong());
        assertThat(listed(KJJ)).doesNotContain(visit.get("id").asLong());
        for (Caller all : List.of(Caller.supervisor(), Caller.dispatcher(), Caller.supervisor("rsj"))) {
            assertThat(ok(portal.get(all, path(visit))).get("editable").asBoolean())
                    .isTrue();
        }
        assertThat(portal.get(Caller.supervisor("kjj"), path(visit)).status()).isEqualTo(404);
        assertThat(audit.list("Visit", visit.get("id").asText()))
                .filteredOn(entry -> entry.act().equals("READ"))
                .hasSize(5);
    }

    @Test
    void a_firm_reads_its_own_and_nothing_of_the_others() {
        Map<String, Object> form = meeting(one, two);
        form.put("note", "内部记录");
        JsonNode visit = recorded(RSJ, form, List.of(problem(one, "用工缺口"), problem(two, "电费偏高")));

        JsonNode seen = ok(portal.get(Caller.enterprise(one), path(visit)));
        assertThat(seen.get("firms").findValuesAsText("uscc")).containsExactly(one);
        assertThat(seen.get("firmsTotal").asInt()).isEqualTo(2);
        assertThat(seen.get("problems").findValuesAsText("title")).containsExactly("用工缺口");
        assertThat(seen.get("note").isNull()).isTrue();
        assertThat(seen.get("editable").asBoolean()).isFalse();
        assertThat(seen.toString()).doesNotContain("电费", two);
        JsonNode row = rows(Caller.enterprise(two), "")
                .valueStream()
                .filter(it -> it.get("id").equals(visit.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("problems").asInt()).isEqualTo(1);
        assertThat(row.get("open").asInt()).isEqualTo(1);
        assertThat(row.get("firms")).hasSize(1);

        assertThat(portal.get(Loop.newFirm(), path(visit)).status()).isEqualTo(404);
        assertThat(portal.put(Caller.enterprise(one), path(visit), Map.of()).status())
                .isEqualTo(403);
        assertThat(portal.post(Caller.enterprise(one), VISITS, Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void an_official_records_for_the_own_department_and_others_choose() {
        Map<String, Object> form = visit(one);
        form.put("department", "gxj");
        assertThat(recorded(RSJ, form, List.of()).get("department").asText()).isEqualTo("rsj");
        assertThat(recorded(Caller.supervisor(), form, List.of())
                        .get("department")
                        .asText())
                .isEqualTo("gxj");
        form.remove("department");
        assertThat(refused(Caller.supervisor(), form, List.of())).isEqualTo("department");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
        Map<String, Object> future = visit(one);
        future.put("heldOn", Today.of(clock).plusDays(1).toString());
        assertThat(refused(RSJ, future, List.of())).isEqualTo("heldOn");
        assertThat(refused(RSJ, visit("91320699LP9999999"), List.of())).isEqualTo("firms");
        int before = rows(Caller.enterprise(one), "").size();
        assertThat(refused(RSJ, visit(one), List.of(problem(one, "用工缺口"), problem(two, "不在场"))))
                .isEqualTo("problems[1].uscc");
        Map<String, Object> odd = problem(one, "用工缺口");
        odd.put("category", "NONSENSE");
        assertThat(refused(RSJ, visit(one), List.of(odd))).isEqualTo("problems[0].category");
        assertThat(rows(Caller.enterprise(one), "")).hasSize(before);
    }

    @Test
    void the_list_is_narrowed_by_kind_and_words() {
        String word = UUID.randomUUID().toString();
        Map<String, Object> form = visit(one);
        form.put("topic", "惠企座谈 " + word);
        JsonNode visit = recorded(RSJ, form, List.of());
        assertThat(rows(RSJ, "?q=" + word).findValuesAsText("id"))
                .containsExactly(visit.get("id").asText());
        assertThat(rows(RSJ, "?kind=MEETING&q=" + word)).isEmpty();
        assertThat(rows(RSJ, "?kind=VISIT&q=" + word)).hasSize(1);
    }

    private JsonNode recorded(Caller caller, Map<String, Object> visit, List<?> problems) {
        return ok(portal.post(caller, VISITS, Map.of("visit", visit, "problems", problems)), 201);
    }

    private String refused(Caller caller, Map<String, Object> visit, List<?> problems) {
        Answer answer = portal.post(caller, VISITS, Map.of("visit", visit, "problems", problems));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().get("field").asText();
    }

    private Answer change(Caller caller, JsonNode visit, int version, Map<String, Object> form) {
        return portal.put(caller, path(visit), Map.of("visit", form, "version", version));
    }

    private JsonNode rows(Caller caller, String query) {
        return ok(portal.get(caller, VISITS + query)).get("items");
    }

    private List<Long> listed(Caller caller) {
        return rows(caller, "?size=100")
                .valueStream()
                .map(row -> row.get("id").asLong())
                .toList();
    }

    private static String path(JsonNode visit) {
        return VISITS + "/" + visit.get("id").asLong();
    }

    private Map<String, Object> visit(String... firms) {
        return new HashMap<>(Map.of(
                "kind",
                "VISIT",
                "heldOn",
                Today.of(clock).toString(),
                "place",
                "合成示例车间",
                "topic",
                "走访了解用工情况",
                "firms",
                List.of(firms),
                "officials",
                new ArrayList<>(List.of(official("rsj")))));
    }

    private Map<String, Object> meeting(String... firms) {
        Map<String, Object> form = visit(firms);
        form.put("kind", "MEETING");
        return form;
    }

    private static Map<String, Object> official(String department) {
        return Map.of("name", "合成示例·经办人", "department", department);
    }

    private static Map<String, Object> problem(String firm, String title) {
        return new HashMap<>(Map.of(
                "uscc",
                firm,
                "category",
                "COMPLAINT",
                "title",
                title,
                "text",
                "座谈时企业提出：" + title,
                "contactName",
                "李某",
                "contactPhone",
                "13800138000"));
    }
}
