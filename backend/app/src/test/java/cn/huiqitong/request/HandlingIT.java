package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.acts;
import static cn.huiqitong.request.Loop.clock;
import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.platform.Today;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 办单 and 销单: contact, pauses, extensions, tracking, outcomes, ratings made good, call backs. */
@MicronautTest(transactional = false)
class HandlingIT {

    private static final Caller RSJ = Caller.official("rsj");
    private static final Caller SUPERVISOR = Caller.supervisor();

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    InstantSource clock;

    @Test
    void each_step_has_a_clock_of_its_own() {
        JsonNode accepted = loop.accepted(firm, "rsj");
        assertThat(clock(accepted, "SIGN").get("ending").asText()).isEqualTo("MET");
        assertThat(clock(accepted, "CONTACT").get("endedAt").isNull()).isTrue();

        JsonNode contacted = loop.does(RSJ, accepted, "contact", Map.of("note", "已电话联系李某，说明了情况。"));

        assertThat(clock(contacted, "CONTACT").get("ending").asText()).isEqualTo("MET");
        assertThat(clock(contacted, "INTERIM").get("endedAt").isNull())
                .as("a complaint is told how it goes")
                .isTrue();
        assertThat(acts(contacted)).doesNotContain("contact");
        JsonNode replied = loop.does(RSJ, contacted, "reply", Map.of("note", "正在核对数据。"));
        assertThat(replied.get("clocks").findValuesAsText("clock"))
                .containsExactly("CLOSE", "SIGN", "CONTACT", "INTERIM", "INTERIM");
    }

    @Test
    void while_the_firm_owes_something_the_promise_stands_and_pauses_are_few() {
        JsonNode request = loop.accepted(firm, "rsj");
        for (int pause = 0; pause < 2; pause++) {
            JsonNode waiting = loop.does(RSJ, request, "ask", Map.of("note", "请补充社保缴费凭证。"));
            assertThat(waiting.get("state").asText()).isEqualTo("WAITING");
            assertThat(waiting.get("paused").asBoolean()).isTrue();
            assertThat(waiting.get("light").asText()).isEqualTo("NONE");
            assertThat(waiting.get("urgent").isNull())
                    .as("the office owes nothing")
                    .isTrue();
            assertThat(acts(loop.get(firm, request))).contains("supply", "withdraw");
            JsonNode back = loop.does(firm, request, "supply", Map.of("note", "凭证编号见附件。"));
            assertThat(back.get("paused").asBoolean()).isFalse();
            assertThat(Loop.due(back)).isAfterOrEqualTo(Loop.due(request));
        }
        Answer third = loop.act(RSJ, loop.get(RSJ, request), "ask", Map.of("note", "还要一份。"));
        assertThat(third.problem()).isEqualTo("request-act-not-now");
        assertThat(third.json().get("detail").asText()).contains("次数");
    }

    @Test
    void an_extension_is_asked_with_grounds_granted_by_a_supervisor_and_moves_the_promise() {
        JsonNode request = loop.accepted(firm, "rsj");
        assertThat(loop.act(RSJ, request, "ask_extension", Map.of("note", "要会商", "days", 99))
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("days");
        JsonNode asked = loop.does(RSJ, request, "ask_extension", Map.of("note", "要与财政会商", "days", 5));
        assertThat(Loop.due(asked)).isEqualTo(Loop.due(request));
        assertThat(loop.act(RSJ, asked, "ask_extension", Map.of("note", "再要", "days", 5))
                        .problem())
                .isEqualTo("request-act-not-now");
        assertThat(loop.act(RSJ, asked, "grant_extension").status()).isEqualTo(403);

        JsonNode granted = loop.does(SUPERVISOR, request, "grant_extension");
        assertThat(Loop.due(granted)).isAfter(Loop.due(request));
        assertThat(clock(granted, "CLOSE").get("extendedDays").asInt()).isEqualTo(5);

        loop.does(RSJ, request, "ask_extension", Map.of("note", "还要会商", "days", 2));
        JsonNode refused = loop.does(SUPERVISOR, request, "refuse_extension", Map.of("note", "请按期办结"));
        assertThat(Loop.due(refused)).isEqualTo(Loop.due(granted));
    }

    @Test
    void what_cannot_be_settled_now_gets_a_day_for_the_next_reply() {
        JsonNode request = loop.accepted(firm, "rsj");
        String yesterday = Today.of(clock).minusDays(1).toString();
        assertThat(loop.act(RSJ, request, "track", Map.of("note", "等省厅文件", "date", yesterday))
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("date");

        String day = Today.of(clock).plusDays(20).toString();
        JsonNode tracked = loop.does(RSJ, request, "track", Map.of("note", "等省厅文件", "date", day));

        assertThat(tracked.get("state").asText()).isEqualTo("TRACKED");
        assertThat(tracked.at("/course/nextReplyOn").asText()).isEqualTo(day);
        assertThat(tracked.at("/urgent/clock").asText()).isEqualTo("TRACK");
        assertThat(acts(loop.get(firm, request))).as("it is not over").doesNotContain("confirm");
        JsonNode resumed = loop.does(RSJ, request, "resume");
        assertThat(resumed.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(clock(resumed, "CLOSE").get("endedAt").isNull()).isTrue();
    }

    @Test
    void a_refusal_needs_its_basis_and_what_is_out_of_scope_its_class() {
        JsonNode request = loop.accepted(firm, "rsj");

        Answer bare = loop.act(RSJ, request, "answer", Map.of("outcome", "REFUSED", "note", "不符合条件"));
        assertThat(bare.json().at("/errors/0/field").asText()).isEqualTo("basis");
        Answer classless = loop.act(RSJ, request, "answer", Map.of("outcome", "OUT_OF_SCOPE", "note", "不属我局"));
        assertThat(classless.json().at("/errors/0/field").asText()).isEqualTo("scopeClass");

        JsonNode answered =
                loop.does(RSJ, request, "answer", Map.of("outcome", "REFUSED", "note", "不符合条件", "basis", "某文件第三条"));
        assertThat(answered.at("/closing/basis").asText()).isEqualTo("某文件第三条");
    }

    @Test
    void a_bad_rating_is_made_good_or_found_mistaken() {
        JsonNode bad = rated(2);
        assertThat(bad.get("state").asText()).isEqualTo("REPAIRING");
        assertThat(acts(loop.get(RSJ, bad))).contains("repair", "appeal");
        JsonNode repaired = loop.does(RSJ, bad, "repair", Map.of("note", "已回访，款项今日到账。"));
        assertThat(repaired.get("state").asText()).isEqualTo("CLOSED");
        assertThat(clock(repaired, "REPAIR").get("ending").asText()).isEqualTo("MET");

        JsonNode other = rated(1);
        loop.does(RSJ, other, "appeal", Map.of("note", "企业表示点错了"));
        assertThat(loop.act(RSJ, loop.get(RSJ, other), "appeal", Map.of("note", "再申诉"))
                        .status())
                .isEqualTo(409);
        JsonNode upheld = loop.does(SUPERVISOR, other, "uphold_appeal", Map.of("note", "已与企业核实"));
        assertThat(upheld.get("state").asText()).isEqualTo("CLOSED");
        assertThat(upheld.at("/closing/appeal").asText()).isEqualTo("UPHELD");
    }

    @Test
    void a_good_rating_ends_it() {
        assertThat(rated(3).get("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    void soon_after_closing_the_firm_may_still_say_that_it_is_not_settled() {
        JsonNode closed = loop.does(firm, loop.answered(firm, "rsj"), "confirm");

        JsonNode reopened = loop.does(firm, closed, "reopen", Map.of("note", "第二天又不行了"));

        assertThat(reopened.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(reopened.at("/course/reopened").asInt()).isEqualTo(1);
        assertThat(acts(loop.get(RSJ, reopened)))
                .as("the firm is spoken to again")
                .contains("contact");
    }

    @Test
    void an_act_sent_twice_with_its_key_happens_once() {
        JsonNode request = loop.accepted(firm, "rsj");
        Map<String, Object> form =
                Map.of("act", "contact", "version", request.get("version").asInt(), "note", "已联系");
        String path = Loop.path(request) + "/acts";

        JsonNode first = ok(portal.post(RSJ, path, form, "act-key"));
        JsonNode second = ok(portal.post(RSJ, path, form, "act-key"));

        assertThat(second.get("version")).isEqualTo(first.get("version"));
        assertThat(portal.post(RSJ, path, form, "other-key").problem()).isEqualTo("stale-version");
    }

    private JsonNode rated(int level) {
        JsonNode closed = loop.does(firm, loop.answered(firm, "rsj"), "confirm");
        return loop.does(firm, closed, "rate", Map.of("rating", level));
    }
}
