package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 对判定有疑问: a request about how the firm was judged on an item, which is kept and shown as it was. */
@MicronautTest(transactional = false)
class DoubtIT {

    private static final String POLICIES = "/api/v1/enterprise/policies";
    private static final Map<String, Object> POOR =
            Map.of("operatingNormally", false, "financeSystem", false, "rdPlatform", false);
    private static final Map<String, Object> BETTER =
            Map.of("operatingNormally", true, "financeSystem", true, "rdPlatform", true);
    private static final Caller RSJ = Caller.official("rsj");

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    SampleFirms samples;

    @Inject
    Audit audit;

    @Inject
    Database database;

    private String uscc = "";
    private Caller firm = Caller.ANYONE;
    private JsonNode unmet;
    private JsonNode unknown;

    @BeforeEach
    void a_firm_that_was_judged() {
        uscc = samples.create(321);
        firm = Caller.enterprise(uscc);
        say(1, POOR);
        JsonNode results = ok(portal.get(firm, POLICIES)).get("results");
        unmet = one(results, "UNMET");
        unknown = one(results, "UNKNOWN");
    }

    @AfterEach
    void is_gone() {
        samples.remove(uscc);
    }

    @Test
    void a_stored_decision_is_kept_as_it_was_and_shown_again_to_who_may_see_the_request() {
        JsonNode stored = stored(firm, unknown);
        JsonNode filed = atRsj(file(unknown, stored.get("id").asLong()));
        JsonNode doubted = filed.get("doubted");
        assertThat(doubted.get("decisionId")).isEqualTo(stored.get("id"));
        assertThat(doubted.get("verdict").asText()).isEqualTo("UNKNOWN");
        for (String same : List.of("itemVersion", "profileVersion", "asOf", "decidedAt")) {
            assertThat(doubted.get(same)).as(same).isEqualTo(stored.get(same));
        }
        assertThat(filed.get("intact").asBoolean()).isTrue();

        say(2, BETTER);
        JsonNode before = ok(portal.get(
                        firm,
                        POLICIES + "/" + stored.get("itemId").asText() + "/decisions/"
                                + stored.get("id").asLong()))
                .get("result");
        for (Caller reader : List.of(firm, RSJ, Caller.supervisor(), Caller.dispatcher())) {
            assertThat(loop.get(reader, filed).get("doubted")).isEqualTo(doubted);
            assertThat(ok(why(reader, filed))).isEqualTo(before);
        }
        for (Caller stranger : List.of(Loop.newFirm(), Caller.official("none"), Caller.supervisor("none"))) {
            assertThat(why(stranger, filed).status()).isEqualTo(404);
        }
        assertThat(audit.list("enterprise", uscc))
                .filteredOn(entry -> entry.act().equals("read-decision"))
                .extracting(Audit.Entry::actor)
                .containsExactlyInAnyOrder("official-rsj", "supervisor", "dispatcher");
    }

    @Test
    void an_unmet_one_which_is_never_stored_follows_from_its_versions_and_day() {
        JsonNode filed = file(unmet, null);
        JsonNode doubted = filed.get("doubted");
        assertThat(doubted.get("decisionId").isNull()).isTrue();
        assertThat(doubted.get("itemVersion")).isEqualTo(unmet.get("itemVersion"));
        assertThat(doubted.get("profileVersion").asInt()).isEqualTo(2);

        say(2, BETTER);
        JsonNode again = ok(why(firm, filed));
        assertThat(again.get("verdict").asText()).isEqualTo("UNMET");
        assertThat(again.get("why")).isEqualTo(unmet.get("why"));
        assertThat(loop.get(firm, filed).get("doubted")).isEqualTo(doubted);
    }

    @Test
    void what_is_not_the_firms_own_decision_on_the_item_is_refused_at_its_field() {
        String other = samples.create(322);
        Caller stranger = Caller.enterprise(other);
        ok(portal.get(stranger, POLICIES));
        long foreign = stored(stranger, unknown).get("id").asLong();
        long own = stored(firm, unknown).get("id").asLong();

        refused("doubt", firm, form(unknown, foreign, "UNKNOWN"));
        refused("doubt", firm, form(unknown, Long.MAX_VALUE, "UNKNOWN"));
        refused("doubt", firm, form(unmet, own, "UNKNOWN"));
        refused("doubt", firm, form(unmet, null, "MET"));
        refused("doubt", Loop.newFirm(), form(unmet, null, "UNMET"));
        Map<String, Object> ofNothing = form(unmet, null, "UNMET");
        ofNothing.remove("itemId");
        refused("itemId", firm, ofNothing);
        samples.remove(other);
    }

    @Test
    void a_draft_keeps_the_decision_that_was_meant_and_can_be_about_it_no_more() {
        JsonNode draft = ok(portal.post(firm, Loop.REQUESTS + "/drafts", form(unmet, null, "UNMET")), 201);
        JsonNode doubted = draft.get("doubted");
        say(2, BETTER);
        JsonNode rewritten = ok(rewrite(draft, form(unmet, null, "UNMET")));
        assertThat(rewritten.get("doubted")).isEqualTo(doubted);
        JsonNode filed = loop.does(firm, rewritten, "file");
        assertThat(filed.get("doubted")).isEqualTo(doubted);
        assertThat(filed.get("intact").asBoolean()).isTrue();

        say(3, POOR);
        JsonNode second = ok(portal.post(firm, Loop.REQUESTS + "/drafts", form(unmet, null, "UNMET")), 201);
        Map<String, Object> plain = form(unmet, null, "UNMET");
        plain.remove("doubt");
        JsonNode without = ok(rewrite(second, plain));
        assertThat(without.get("doubted").isNull()).isTrue();
        assertThat(without.get("intact").asBoolean()).isTrue();
        assertThat(why(firm, without).status()).isEqualTo(404);
    }

    @Test
    void a_decision_that_was_exchanged_past_the_portal_shows() {
        JsonNode filed = file(unmet, null);
        database.update(
                "update service_request set doubt_item_version = doubt_item_version + 1 where id = ?",
                filed.get("id").asLong());
        assertThat(loop.get(firm, filed).get("intact").asBoolean()).isFalse();
        database.update(
                "update service_request set doubt_item_version = doubt_item_version - 1 where id = ?",
                filed.get("id").asLong());
    }

    private JsonNode file(JsonNode result, @Nullable Long decision) {
        return ok(
                portal.post(
                        firm,
                        Loop.REQUESTS,
                        form(result, decision, result.get("verdict").asText())),
                201);
    }

    /** Wherever the directory has sent it. */
    private JsonNode atRsj(JsonNode filed) {
        if (!filed.get("department").asText().equals("rsj")) {
            ok(loop.act(Caller.supervisor(), filed, "assign", Map.of("department", "rsj", "note", "请人社局办理")));
        }
        return loop.get(firm, filed);
    }

    private Answer rewrite(JsonNode draft, Map<String, Object> content) {
        return portal.put(
                firm, Loop.path(draft), Map.of("content", content, "version", draft.get("version"), "file", false));
    }

    private void refused(String field, Caller caller, Map<String, Object> form) {
        Answer answer = portal.post(caller, Loop.REQUESTS, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("field").asText()).isEqualTo(field);
    }

    private Answer why(Caller caller, JsonNode request) {
        return portal.get(caller, Loop.path(request) + "/doubt");
    }

    private JsonNode stored(Caller caller, JsonNode result) {
        return ok(portal.get(caller, POLICIES + "/" + result.get("itemId").asText() + "/decisions"))
                .get("decisions")
                .get(0);
    }

    private void say(int version, Map<String, Object> facts) {
        ok(portal.put(firm, "/api/v1/enterprise/facts", Map.of("version", version, "facts", facts)));
    }

    private static Map<String, Object> form(JsonNode result, @Nullable Long decision, String verdict) {
        Map<String, Object> doubt = new HashMap<>();
        doubt.put("decisionId", decision);
        doubt.put("verdict", verdict);
        Map<String, Object> form = Loop.form("COMPLAINT");
        form.put("itemId", result.get("itemId").asText());
        form.put("doubt", doubt);
        return form;
    }

    private static JsonNode one(JsonNode results, String verdict) {
        return results.valueStream()
                .filter(result -> result.get("judgedBy").asText().equals("RULE")
                        && result.get("verdict").asText().equals(verdict))
                .findFirst()
                .orElseThrow();
    }
}
