package cn.huiqitong.request;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.seeds.CreditCode;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The loop as its users call it. */
@Singleton
public final class Loop {

    public static final String REQUESTS = "/api/v1/requests";

    private static final AtomicInteger FIRMS = new AtomicInteger();

    private final PortalClient portal;

    Loop(PortalClient portal) {
        this.portal = portal;
    }

    /** An enterprise account of a firm that no other test uses. */
    public static Caller newFirm() {
        String seventeen = "91320699LP%07d".formatted(FIRMS.incrementAndGet());
        return Caller.enterprise(seventeen + CreditCode.checkCharacter(seventeen));
    }

    public static Map<String, Object> form(String category) {
        return new HashMap<>(Map.of(
                "title", "稳岗返还何时到账",
                "text", "我们四月提交了申请，至今没有消息。",
                "category", category,
                "contactName", "李某",
                "contactPhone", "13800138000"));
    }

    /** Files a request and returns it as the firm sees it. */
    public JsonNode file(Caller firm, String category) {
        return ok(portal.post(firm, REQUESTS, form(category)), 201);
    }

    /** Files a complaint, which nobody is routed to, and has the supervisor assign it. */
    public JsonNode assigned(Caller firm, String department) {
        JsonNode filed = file(firm, "COMPLAINT");
        ok(act(Caller.supervisor(), filed, "assign", Map.of("department", department)));
        return get(firm, filed);
    }

    public JsonNode accepted(Caller firm, String department) {
        JsonNode assigned = assigned(firm, department);
        ok(act(Caller.official(department), assigned, "accept"));
        return get(firm, assigned);
    }

    JsonNode answered(Caller firm, String department) {
        JsonNode accepted = accepted(firm, department);
        ok(act(Caller.official(department), accepted, "answer", Map.of("outcome", "SOLVED", "note", "已到账。")));
        return get(firm, accepted);
    }

    JsonNode get(Caller caller, JsonNode request) {
        return ok(portal.get(caller, path(request)));
    }

    public Answer act(Caller caller, JsonNode request, String act) {
        return act(caller, request, act, Map.of());
    }

    /** Acts on the request as it is now, and returns it as the caller sees it. */
    JsonNode does(Caller caller, JsonNode request, String act, Map<String, Object> input) {
        return ok(act(caller, get(caller, request), act, input));
    }

    JsonNode does(Caller caller, JsonNode request, String act) {
        return does(caller, request, act, Map.of());
    }

    /** Acts on the version of the request that is given. */
    public Answer act(Caller caller, JsonNode request, String act, Map<String, Object> input) {
        Map<String, Object> form = new HashMap<>(input);
        form.put("act", act);
        form.put("version", request.get("version").asInt());
        return portal.post(caller, path(request) + "/acts", form);
    }

    static String path(JsonNode request) {
        return REQUESTS + "/" + request.get("id").asLong();
    }

    public static JsonNode ok(Answer answer) {
        return ok(answer, 200);
    }

    public static JsonNode ok(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    /** Codes of what the user may do now. */
    static List<String> acts(JsonNode request) {
        return request.get("acts").findValuesAsText("act");
    }

    /** Codes of what was done, oldest first. */
    static List<String> done(JsonNode request) {
        return request.get("history").findValuesAsText("act");
    }

    /** Latest run of a clock. */
    static JsonNode clock(JsonNode request, String kind) {
        return request.get("clocks")
                .valueStream()
                .filter(clock -> clock.get("clock").asText().equals(kind))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    static Instant due(JsonNode request) {
        return Instant.parse(request.get("dueAt").asText());
    }
}
