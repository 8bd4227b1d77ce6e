package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.acts;
import static cn.huiqitong.request.Loop.done;
import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.enterprise.SampleFirms;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 点单: drafts that nobody else sees, what was asked already, and filing for a firm that called. */
@MicronautTest(transactional = false)
class DraftIT {

    private static final String DRAFTS = Loop.REQUESTS + "/drafts";
    private static final String REGISTERED = Loop.REQUESTS + "/registered";

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    SampleFirms samples;

    @Test
    void a_draft_is_the_firms_alone_until_it_is_filed() {
        JsonNode draft = ok(portal.post(firm, DRAFTS, Loop.form("CONSULT")), 201);
        assertThat(draft.get("state").asText()).isEqualTo("DRAFT");
        assertThat(draft.get("light").asText()).isEqualTo("NONE");
        for (Caller other :
                List.of(Loop.newFirm(), Caller.official("xzspj"), Caller.dispatcher(), Caller.supervisor())) {
            assertThat(portal.get(other, Loop.path(draft)).status()).isEqualTo(404);
        }

        Map<String, Object> better = Loop.form("CONSULT");
        better.put("title", "稳岗返还怎么申请");
        JsonNode rewritten =
                ok(portal.put(firm, Loop.path(draft), Map.of("content", better, "version", 1, "file", false)));
        assertThat(rewritten.get("title").asText()).isEqualTo("稳岗返还怎么申请");
        assertThat(rewritten.get("intact").asBoolean()).isTrue();

        JsonNode filed = ok(portal.put(firm, Loop.path(draft), Map.of("content", better, "version", 2, "file", true)));
        assertThat(filed.get("state").asText()).isEqualTo("ASSIGNED");
        assertThat(filed.get("intact").asBoolean()).isTrue();
        assertThat(done(filed)).containsExactly("save", "save", "file", "route");
        assertThat(portal.get(Caller.official("xzspj"), Loop.path(draft)).status())
                .isEqualTo(200);
    }

    @Test
    void what_is_filed_cannot_be_rewritten_and_a_draft_not_past_another_page() {
        JsonNode draft = ok(portal.post(firm, DRAFTS, Loop.form("CONSULT")), 201);
        ok(portal.put(firm, Loop.path(draft), Map.of("content", Loop.form("CONSULT"), "version", 1, "file", false)));

        var stale = portal.put(
                firm, Loop.path(draft), Map.of("content", Loop.form("CONSULT"), "version", 1, "file", false));
        assertThat(stale.problem()).isEqualTo("stale-version");
        ok(loop.act(firm, loop.get(firm, draft), "file"));
        var late = portal.put(
                firm,
                Loop.path(draft),
                Map.of(
                        "content",
                        Loop.form("CONSULT"),
                        "version",
                        loop.get(firm, draft).get("version"),
                        "file",
                        false));
        assertThat(late.problem()).isEqualTo("conflict");
    }

    @Test
    void a_draft_that_is_thrown_away_goes_to_nobody_and_no_list_shows_it() {
        JsonNode draft = ok(portal.post(firm, DRAFTS, Loop.form("CONSULT")), 201);

        JsonNode gone = loop.does(firm, draft, "withdraw");

        assertThat(gone.get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(acts(gone)).isEmpty();
        String number = draft.get("number").asText();
        for (Caller other : List.of(firm, Caller.dispatcher(), Caller.supervisor())) {
            assertThat(ok(portal.get(other, Loop.REQUESTS + "?scope=ALL&q=" + number))
                            .get("total")
                            .asInt())
                    .isZero();
        }
        assertThat(portal.get(Caller.supervisor(), Loop.path(draft)).status()).isEqualTo(404);
        JsonNode filed = loop.does(firm, loop.file(firm, "COMPLAINT"), "withdraw");
        assertThat(ok(portal.get(
                                Caller.supervisor(),
                                Loop.REQUESTS + "?scope=ALL&q="
                                        + filed.get("number").asText()))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_draft_may_lack_anything_and_what_is_filed_may_not() {
        Map<String, Object> begun =
                Map.of("title", "设备贷款", "text", "", "category", "CONSULT", "contactName", "", "contactPhone", "");
        JsonNode draft = ok(portal.post(firm, DRAFTS, begun), 201);
        assertThat(draft.get("text").asText()).isEmpty();

        var asItStands = loop.act(firm, draft, "file");
        assertThat(asItStands.status()).isEqualTo(422);
        assertThat(asItStands.json().get("errors").findValuesAsText("field"))
                .containsExactly("text", "contactName", "contactPhone");
        var rewritten = portal.put(firm, Loop.path(draft), Map.of("content", begun, "version", 1, "file", true));
        assertThat(rewritten.json().get("errors").findValuesAsText("field"))
                .containsExactly("text", "contactName", "contactPhone");

        var whole = Map.of("content", Loop.form("CONSULT"), "version", 1, "file", true);
        assertThat(ok(portal.put(firm, Loop.path(draft), whole)).get("state").asText())
                .isEqualTo("ASSIGNED");
    }

    @Test
    void what_is_open_already_is_hinted_at_by_item_or_by_words_and_only_to_the_firm_itself() {
        loop.file(firm, "CONSULT");
        String like = "?category=CONSULT&title=稳岗返还何时能到账";

        JsonNode hints = ok(portal.get(firm, Loop.REQUESTS + "/similar" + like));
        assertThat(hints).hasSize(1);
        assertThat(ok(portal.get(firm, Loop.REQUESTS + "/similar?category=CONSULT&title=厂房租金怎么减免")))
                .isEmpty();
        assertThat(ok(portal.get(Loop.newFirm(), Loop.REQUESTS + "/similar" + like)))
                .isEmpty();
    }

    @Test
    void an_official_files_for_a_firm_that_called_and_the_firm_finds_it() {
        String uscc = samples.create(301);
        Map<String, Object> form = Map.of("uscc", uscc, "content", Loop.form("COMPLAINT"));

        JsonNode registered = ok(portal.post(Caller.dispatcher(), REGISTERED, form, "call-1"), 201);
        assertThat(ok(portal.post(Caller.dispatcher(), REGISTERED, form, "call-1"), 201)
                        .get("number"))
                .isEqualTo(registered.get("number"));
        assertThat(registered.get("channel").asText()).isEqualTo("PHONE");
        assertThat(registered.get("clerk").asText()).isEqualTo("测试派单员");

        JsonNode seen = loop.get(Caller.enterprise(uscc), registered);
        assertThat(done(seen)).startsWith("register");
        assertThat(acts(seen)).contains("withdraw");
        assertThat(portal.post(firm, REGISTERED, form).status()).isEqualTo(403);
        var unknown = Map.of("uscc", firm.claims().get("uscc"), "content", Loop.form("CONSULT"));
        assertThat(portal.post(Caller.dispatcher(), REGISTERED, unknown)
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("uscc");
    }
}
