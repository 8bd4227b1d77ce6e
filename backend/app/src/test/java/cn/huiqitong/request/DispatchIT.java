package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.acts;
import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 派单: objections and who decides them, handing on, merging, and the directory. */
@MicronautTest(transactional = false)
class DispatchIT {

    private static final String ROUTES = "/api/v1/directory/routes";
    private static final String SUGGESTIONS = "/api/v1/directory/suggestions?request=";
    private static final Caller RSJ = Caller.official("rsj");
    private static final Caller GXJ = Caller.official("gxj");
    private static final Caller DESK = Caller.dispatcher();

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Test
    void an_objection_needs_a_reason_and_goes_to_the_desk() {
        JsonNode request = loop.assigned(firm, "rsj");

        Answer silent = loop.act(RSJ, request, "object");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().at("/errors/0/field").asText()).isEqualTo("note");

        JsonNode objected = loop.does(RSJ, request, "object", Map.of("note", "属工信范围", "department", "gxj"));
        assertThat(objected.get("state").asText()).isEqualTo("OBJECTED");
        JsonNode moved = loop.does(DESK, request, "assign", Map.of("department", "gxj", "note", "同意改派"));
        assertThat(moved.get("state").asText()).isEqualTo("ASSIGNED");
        assertThat(portal.get(RSJ, Loop.path(request)).status()).isEqualTo(404);
        assertThat(acts(loop.get(GXJ, request))).contains("accept", "object");
    }

    @Test
    void handing_back_twice_is_a_supervisors_to_decide_and_then_it_stays() {
        JsonNode request = loop.assigned(firm, "rsj");
        loop.does(RSJ, request, "object", Map.of("note", "属工信范围"));
        loop.does(DESK, request, "assign", Map.of("department", "gxj", "note", "改派"));
        loop.does(GXJ, request, "object", Map.of("note", "属人社范围"));

        JsonNode atDesk = loop.get(DESK, request);
        assertThat(acts(atDesk)).doesNotContain("assign", "uphold");
        Answer refused = loop.act(DESK, atDesk, "assign", Map.of("department", "rsj", "note", "再改派"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("首接负责");

        loop.does(Caller.supervisor(), request, "assign", Map.of("department", "rsj", "note", "由人社局首接负责"));
        JsonNode settled = loop.get(RSJ, request);
        assertThat(acts(settled)).contains("accept").doesNotContain("object");
        assertThat(loop.act(RSJ, settled, "object", Map.of("note", "还是不归我们")).problem())
                .isEqualTo("request-act-not-now");
    }

    @Test
    void time_between_departments_counts_for_the_firm_and_is_told_apart() {
        JsonNode request = loop.assigned(firm, "rsj");
        var promised = Loop.due(request);

        loop.does(RSJ, request, "object", Map.of("note", "属工信范围"));
        JsonNode upheld = loop.does(DESK, request, "uphold", Map.of("note", "仍由人社局办理"));

        assertThat(Loop.due(upheld)).as("bouncing does not move the promise").isEqualTo(promised);
        assertThat(upheld.at("/course/returns").asInt()).isEqualTo(1);
        assertThat(Loop.clock(upheld, "SIGN").get("endedAt").isNull()).isTrue();
    }

    @Test
    void who_has_signed_hands_on_once_and_returns_through_the_desk() {
        JsonNode request = loop.accepted(firm, "rsj");
        assertThat(loop.act(RSJ, loop.get(RSJ, request), "transfer", Map.of("department", "rsj", "note", "x"))
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("department");

        loop.does(RSJ, request, "transfer", Map.of("department", "gxj", "note", "主要是技改问题"));
        loop.does(GXJ, request, "accept");
        JsonNode accepted = loop.get(GXJ, request);
        assertThat(acts(accepted)).contains("return").doesNotContain("transfer");

        JsonNode returned = loop.does(GXJ, request, "return", Map.of("note", "不是技改"));
        assertThat(returned.get("state").asText()).isEqualTo("OBJECTED");
    }

    @Test
    void a_repeat_is_merged_into_the_firms_other_request_and_into_no_one_elses() {
        JsonNode main = loop.assigned(firm, "rsj");
        JsonNode repeat = loop.file(firm, "COMPLAINT");
        JsonNode strangers = loop.assigned(Loop.newFirm(), "rsj");

        for (String target : List.of(number(strangers), number(repeat), "NT19990101-0001")) {
            Answer refused = loop.act(DESK, loop.get(DESK, repeat), "merge", Map.of("target", target));
            assertThat(refused.json().get("field").asText()).isEqualTo("target");
        }
        JsonNode merged = loop.does(DESK, repeat, "merge", Map.of("target", number(main)));

        assertThat(merged.get("state").asText()).isEqualTo("MERGED");
        assertThat(merged.at("/course/mergedInto").asLong())
                .isEqualTo(main.get("id").asLong());
        assertThat(merged.get("light").asText()).isEqualTo("NONE");
    }

    @Test
    void the_most_particular_row_of_the_directory_counts() {
        JsonNode any = ok(portal.post(DESK, ROUTES, route(null, "APPLY_HELP", "scjgj", List.of("czj"))), 201);
        try {
            JsonNode routed = loop.file(firm, "APPLY_HELP");
            assertThat(routed.get("department").asText()).isEqualTo("scjgj");
            assertThat(routed.get("assistants").findValuesAsText("department")).containsExactly("czj");

            assertThat(portal.post(DESK, ROUTES, route(null, "APPLY_HELP", "swj", List.of()))
                            .status())
                    .isEqualTo(409);
            assertThat(portal.post(DESK, ROUTES, route(null, "NOTHING", "nowhere", List.of()))
                            .json()
                            .get("errors")
                            .findValuesAsText("field"))
                    .containsExactlyInAnyOrder("category", "department");
            Map<String, Object> changed = route(null, "APPLY_HELP", "swj", List.of());
            changed.put("version", any.get("version").asInt());
            ok(portal.put(DESK, ROUTES + "/" + any.get("id").asLong(), changed));
            assertThat(portal.put(DESK, ROUTES + "/" + any.get("id").asLong(), changed)
                            .problem())
                    .isEqualTo("stale-version");
            assertThat(loop.file(firm, "APPLY_HELP").get("department").asText()).isEqualTo("swj");
        } finally {
            portal.send(portal.request(
                            DESK,
                            ROUTES + "/" + any.get("id").asLong() + "?version="
                                    + version(any.get("id").asLong()))
                    .DELETE());
        }
        assertThat(loop.file(firm, "APPLY_HELP").get("state").asText()).isEqualTo("FILED");
    }

    @Test
    void a_departments_telephone_is_shown_to_the_firm() {
        var path = "/api/v1/directory/contacts/sjj";
        ok(portal.put(DESK, path, Map.of("version", 0, "phone", "0513-12345678")));
        assertThat(portal.put(DESK, path, Map.of("version", 0, "phone", "0513-87654321"))
                        .problem())
                .isEqualTo("stale-version");

        assertThat(loop.assigned(firm, "sjj").get("departmentPhone").asText()).isEqualTo("0513-12345678");
    }

    private int version(long id) {
        return ok(portal.get(DESK, ROUTES))
                .valueStream()
                .filter(route -> route.get("id").asLong() == id)
                .findFirst()
                .map(route -> route.get("version").asInt())
                .orElse(0);
    }

    private static Map<String, Object> route(
            @Nullable String itemDepartment, String category, String department, List<String> assistants) {
        Map<String, Object> form = new HashMap<>();
        form.put("version", 0);
        form.put("itemDepartment", itemDepartment);
        form.put("category", category);
        form.put("department", department);
        form.put("assistants", assistants);
        form.put("note", "测试");
        return form;
    }

    private static String number(JsonNode request) {
        return request.get("number").asText();
    }

    @Test
    void the_desk_is_told_what_the_directory_and_the_objecting_department_propose() {
        JsonNode fresh = loop.file(firm, "COMPLAINT");
        assertThat(suggested(fresh)).isEmpty();
        JsonNode request = loop.assigned(firm, "rsj");
        loop.does(RSJ, request, "object", Map.of("note", "属工信范围", "department", "gxj"));

        assertThat(suggested(request).findValuesAsText("department")).containsExactly("gxj");
        assertThat(suggested(request).findValuesAsText("reason").getFirst()).contains("退回的部门");
        assertThat(portal.get(RSJ, SUGGESTIONS + request.get("id").asLong()).status())
                .isEqualTo(403);

        JsonNode consulting = loop.file(firm, "CONSULT");
        JsonNode routed = loop.does(Caller.official("xzspj"), consulting, "object", Map.of("note", "不属本部门"));
        assertThat(suggested(routed)).as("never the one that has it").isEmpty();
    }

    @Test
    void a_list_says_how_often_a_request_was_handed_back_and_can_be_of_one_department() {
        JsonNode request = loop.assigned(firm, "rsj");
        String mine = Loop.REQUESTS + "?q=" + request.get("number").asText() + "&department=";
        assertThat(ok(portal.get(DESK, mine + "gxj")).get("total").asInt()).isZero();

        loop.does(RSJ, request, "object", Map.of("note", "属工信范围"));

        JsonNode row = ok(portal.get(DESK, mine + "rsj")).at("/items/0");
        assertThat(row.get("returns").asInt()).isEqualTo(1);
        assertThat(row.at("/urgent/workingDaysLeft").asInt()).isPositive();
    }

    private JsonNode suggested(JsonNode request) {
        return ok(portal.get(DESK, SUGGESTIONS + request.get("id").asLong()));
    }
}
