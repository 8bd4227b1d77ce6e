package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.acts;
import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose request is whose: own firm, own department, supervisor; and who looked is written down. */
@MicronautTest(transactional = false)
class RequestAccessIT {

    private static final Caller RSJ = Caller.official("rsj");
    private static final Caller GXJ = Caller.official("gxj");

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    Audit audit;

    @Inject
    Database database;

    @Test
    void another_firm_and_another_department_find_nothing() {
        JsonNode request = loop.assigned(firm, "rsj");

        for (Caller stranger : List.of(Loop.newFirm(), GXJ)) {
            assertThat(portal.get(stranger, Loop.path(request)).status()).isEqualTo(404);
            assertThat(loop.act(stranger, request, "accept").status()).isEqualTo(404);
        }
        assertThat(portal.get(Caller.editor("e"), Loop.path(request)).status()).isEqualTo(403);
        assertThat(portal.get(Caller.ANYONE, Loop.path(request)).status()).isEqualTo(401);
    }

    @Test
    void a_supervisor_of_one_department_sees_that_one_only() {
        JsonNode request = loop.assigned(firm, "rsj");

        assertThat(portal.get(Caller.supervisor("rsj"), Loop.path(request)).status())
                .isEqualTo(200);
        assertThat(portal.get(Caller.supervisor("gxj"), Loop.path(request)).status())
                .isEqualTo(404);
        assertThat(numbers(Caller.supervisor("gxj")))
                .doesNotContain(request.get("number").asText());
    }

    @Test
    void a_department_that_helps_sees_the_request_and_says_its_part() {
        JsonNode request = loop.accepted(firm, "rsj");
        assertThat(portal.get(GXJ, Loop.path(request)).status()).isEqualTo(404);

        loop.does(RSJ, request, "invite", Map.of("department", "gxj"));

        JsonNode seen = loop.get(GXJ, request);
        assertThat(acts(seen)).containsExactly("attach", "assist");
        assertThat(numbers(GXJ)).contains(request.get("number").asText());
        JsonNode helped = loop.does(GXJ, request, "assist", Map.of("note", "我们这边没有意见。"));
        assertThat(acts(helped)).containsExactly("attach");
        assertThat(helped.at("/assistants/0/repliedAt").isNull()).isFalse();
        assertThat(loop.act(GXJ, helped, "answer", Map.of("outcome", "SOLVED", "note", "好了"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void only_a_firm_files() {
        for (Caller caller : List.of(RSJ, Caller.supervisor(), Caller.editor("e"), Caller.admin())) {
            assertThat(portal.post(caller, Loop.REQUESTS, Loop.form("CONSULT")).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void an_act_of_another_role_is_refused() {
        JsonNode request = loop.assigned(firm, "rsj");

        assertThat(loop.act(firm, request, "accept").status()).isEqualTo(403);
        assertThat(loop.act(Caller.supervisor(), request, "accept").status()).isEqualTo(403);
        assertThat(loop.act(RSJ, request, "withdraw").status()).isEqualTo(403);
        assertThat(loop.act(firm, request, "route").status()).isEqualTo(403);
        assertThat(loop.act(firm, request, "dance").status()).isEqualTo(422);
    }

    @Test
    void lists_show_each_its_own() {
        JsonNode mine = loop.assigned(firm, "rsj");
        JsonNode others = loop.assigned(Loop.newFirm(), "gxj");

        assertThat(numbers(firm)).containsExactly(mine.get("number").asText());
        assertThat(numbers(RSJ))
                .contains(mine.get("number").asText())
                .doesNotContain(others.get("number").asText());
        assertThat(numbers(Caller.supervisor()))
                .contains(mine.get("number").asText(), others.get("number").asText());
    }

    @Test
    void the_telephone_number_is_for_those_who_handle_it() {
        JsonNode request = loop.assigned(firm, "rsj");

        assertThat(phone(firm, request)).isEqualTo("13800138000");
        assertThat(phone(RSJ, request)).isEqualTo("13800138000");
        assertThat(phone(Caller.dispatcher(), request)).isEqualTo("13800138000");
        assertThat(phone(Caller.supervisor(), request)).isEqualTo("*******8000");
    }

    @Test
    void what_officials_read_is_audited_and_what_the_firm_reads_is_not() {
        JsonNode request = loop.assigned(firm, "rsj");
        String id = request.get("id").asText();
        loop.get(firm, request);
        loop.get(RSJ, request);
        loop.get(Caller.supervisor(), request);
        numbers(RSJ);

        assertThat(audit.list("ServiceRequest", id))
                .extracting(Audit.Entry::actor, Audit.Entry::act)
                .containsExactly(tuple("official-rsj", "READ"), tuple("supervisor", "READ"));
        assertThat(audit.list("ServiceRequest", "list"))
                .anySatisfy(entry ->
                        assertThat(entry.after()).contains(request.get("number").asText()));
    }

    @Test
    void what_is_late_is_red_counted_and_may_be_reminded_of() {
        JsonNode request = loop.assigned(firm, "czj");
        assertThat(loop.act(firm, request, "remind").json().get("detail").asText())
                .contains("时限");

        database.update("""
                update service_request set clock_due_at = clock_started_at - interval '1 day',
                    urgent_due_at = clock_started_at - interval '1 day' where id = ?""", request.get("id").asLong());

        assertThat(loop.get(firm, request).get("light").asText()).isEqualTo("RED");
        assertThat(listed(Caller.official("czj"), "?overdue=true")).hasSize(1);
        JsonNode board = ok(portal.get(Caller.official("czj"), "/api/v1/board"));
        assertThat(board.at("/byDepartment/0/name").asText()).contains("财政");
        assertThat(board.at("/all/red").asInt()).isEqualTo(1);
        assertThat(board.get("byState").findValuesAsText("code")).containsExactly("ASSIGNED");

        JsonNode reminded = ok(loop.act(firm, request, "remind", Map.of("note", "请尽快")));
        assertThat(reminded.get("history").findValuesAsText("act")).contains("remind");
    }

    @Test
    void the_supervisor_sees_the_open_ones_first_due_first_and_closed_ones_when_asked() {
        JsonNode withdrawn = loop.assigned(firm, "kjj");
        loop.file(firm, "SUGGESTION");
        loop.file(firm, "CONSULT");
        ok(loop.act(firm, withdrawn, "withdraw"));

        assertThat(numbers(Caller.supervisor()))
                .doesNotContain(withdrawn.get("number").asText());
        assertThat(listed(Caller.supervisor(), "?state=WITHDRAWN&size=100").findValuesAsText("number"))
                .contains(withdrawn.get("number").asText());
        assertThat(numbers(Caller.supervisor())).isNotEmpty().isEqualTo(database.list("""
                        select number from service_request where state not in ('DRAFT', 'CLOSED', 'MERGED', 'WITHDRAWN')
                        order by urgent_due_at nulls last, filed_at, id limit 100""", row -> row.getString(1)));
    }

    private List<String> numbers(Caller caller) {
        return listed(caller, "?size=100").findValuesAsText("number");
    }

    private JsonNode listed(Caller caller, String query) {
        return ok(portal.get(caller, Loop.REQUESTS + query)).get("items");
    }

    private String phone(Caller caller, JsonNode request) {
        return loop.get(caller, request).get("contactPhone").asText();
    }
}
