package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.acts;
import static cn.huiqitong.request.Loop.done;
import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.request.lifecycle.LifeCycle;
import cn.huiqitong.seeds.ItemDepartments;
import cn.huiqitong.seeds.SeedItem;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The loop from filing to rating, and each way out of it. */
@MicronautTest(transactional = false)
class RequestLoopIT {

    private static final Caller RSJ = Caller.official("rsj");

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    SeedLibrary seeds;

    @Test
    void a_request_goes_from_filing_to_rating() {
        JsonNode filed = loop.assigned(firm, "rsj");
        assertThat(filed.get("number").asText()).matches("NT\\d{8}-\\d{4,}");
        assertThat(acts(filed)).containsExactly("attach", "withdraw");

        JsonNode accepted = ok(loop.act(RSJ, filed, "accept"));
        assertThat(accepted.get("stateLabel").asText()).isEqualTo("办理中");
        assertThat(accepted.get("handler").asText()).isEqualTo("测试经办人");
        assertThat(acts(accepted)).contains("answer", "ask", "contact").doesNotContain("accept");

        JsonNode answered = ok(loop.act(RSJ, accepted, "answer", Map.of("outcome", "PARTLY", "note", "款项已在途，三日内到账。")));
        assertThat(answered.get("answer").asText()).isEqualTo("款项已在途，三日内到账。");
        assertThat(answered.get("outcomeLabel").asText()).isEqualTo("部分解决");
        assertThat(answered.get("light").asText()).isEqualTo("NONE");

        JsonNode closed = ok(loop.act(firm, answered, "confirm"));
        assertThat(acts(closed)).containsExactlyInAnyOrder("rate", "reopen");

        JsonNode rated = ok(loop.act(firm, closed, "rate", Map.of("rating", 5, "note", "很快")));
        assertThat(rated.at("/rating/level").asInt()).isEqualTo(5);
        assertThat(rated.at("/rating/label").asText()).isEqualTo("非常满意");
        assertThat(acts(rated)).containsExactly("reopen");
        assertThat(rated.get("intact").asBoolean()).isTrue();
        assertThat(done(rated)).containsExactly("file", "assign", "accept", "answer", "confirm", "rate");
    }

    @Test
    void about_an_item_it_goes_to_the_department_that_answers_for_it() {
        SeedItem item = seeds.items().stream()
                .filter(candidate -> routeOf(candidate).isPresent())
                .findFirst()
                .orElseThrow();
        Map<String, Object> form = Loop.form("APPLY_HELP");
        form.put("itemId", item.id());

        JsonNode filed = ok(portal.post(firm, Loop.REQUESTS, form), 201);

        assertThat(filed.get("state").asText()).isEqualTo("ASSIGNED");
        assertThat(filed.get("department").asText()).isEqualTo(routeOf(item).orElseThrow());
        assertThat(filed.get("itemTitle").asText()).isEqualTo(item.title());
        assertThat(done(filed)).containsExactly("file", "route");
    }

    @Test
    void without_an_item_the_directory_decides_or_the_supervisor() {
        JsonNode consult = loop.file(firm, "CONSULT");
        assertThat(consult.get("department").asText()).isEqualTo("xzspj");

        JsonNode complaint = loop.file(firm, "COMPLAINT");
        assertThat(complaint.get("state").asText()).isEqualTo("FILED");
        for (Caller desk : List.of(Caller.dispatcher(), Caller.supervisor())) {
            assertThat(acts(loop.get(desk, complaint))).contains("assign", "merge");
        }
    }

    @Test
    void a_firm_that_is_not_content_gets_it_handled_again_with_a_new_limit() {
        JsonNode answered = loop.answered(firm, "rsj");

        assertThat(loop.act(firm, answered, "reopen").status()).isEqualTo(422);
        JsonNode reopened = ok(loop.act(firm, answered, "reopen", Map.of("note", "款还没到")));

        assertThat(reopened.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(reopened.get("light").asText()).isEqualTo("GREEN");
        assertThat(Instant.parse(reopened.get("dueAt").asText()))
                .isBefore(Instant.parse(answered.get("dueAt").asText()));
    }

    @Test
    void a_firm_withdraws_before_the_answer_and_not_after() {
        JsonNode withdrawn = ok(loop.act(firm, loop.accepted(firm, "rsj"), "withdraw"));
        assertThat(withdrawn.get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.get("light").asText()).isEqualTo("NONE");

        Answer late = loop.act(firm, loop.answered(firm, "rsj"), "withdraw");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("detail").asText()).contains("待企业确认", "撤回");
    }

    @Test
    void it_is_rated_once() {
        JsonNode closed = ok(loop.act(firm, loop.answered(firm, "rsj"), "confirm"));

        assertThat(loop.act(firm, closed, "rate").status()).isEqualTo(422);
        assertThat(loop.act(firm, closed, "rate", Map.of("rating", 6)).status()).isEqualTo(422);
        JsonNode rated = ok(loop.act(firm, closed, "rate", Map.of("rating", 2)));
        assertThat(rated.get("state").asText()).as("a bad rating is made good").isEqualTo("REPAIRING");
        assertThat(loop.act(firm, rated, "rate", Map.of("rating", 5)).status()).isEqualTo(409);
    }

    @Test
    void the_supervisor_cannot_assign_to_a_department_that_is_not_there() {
        Answer answer =
                loop.act(Caller.supervisor(), loop.file(firm, "COMPLAINT"), "assign", Map.of("department", "nowhere"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("field").asText()).isEqualTo("department");
    }

    @Test
    void what_is_filled_in_wrongly_is_told_at_its_field() {
        Map<String, Object> form = Loop.form("CONSULT");
        form.put("title", " ");
        form.put("contactPhone", "call me");

        Answer answer = portal.post(firm, Loop.REQUESTS, form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("title", "contactPhone");

        form = Loop.form("CONSULT");
        form.put("itemId", "no-such-item");
        assertThat(portal.post(firm, Loop.REQUESTS, form).json().get("field").asText())
                .isEqualTo("itemId");
    }

    @Test
    void everybody_logged_in_may_read_the_table() {
        JsonNode edges = ok(portal.get(Caller.editor("e"), Loop.REQUESTS + "/lifecycle"));

        assertThat(edges).hasSize(LifeCycle.edges().size());
        assertThat(edges.get(0).get("from").isNull()).isTrue();
        assertThat(portal.get(Caller.ANYONE, Loop.REQUESTS + "/lifecycle").status())
                .isEqualTo(401);
    }

    private Optional<String> routeOf(SeedItem item) {
        return seeds.departmentsOf(item.id()).map(ItemDepartments::routeTo);
    }
}
