package cn.huiqitong.push.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.Message;
import cn.huiqitong.push.NoticeMode;
import cn.huiqitong.push.Posts;
import cn.huiqitong.push.Recipient;
import cn.huiqitong.push.webhook.Gateway.Call;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gateways over real HTTP, with the signature checked as the receiver would. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
@Property(name = "huiqitong.url", value = "https://portal.example")
class WebhookIT {

    private static final String WEBHOOKS = "/api/v1/admin/webhooks";
    private static final String DELIVERIES = "/api/v1/admin/deliveries";
    private static final String JOB = "push.webhooks";
    private static final Recipient OFFICE = Recipient.department("office-of-webhook-test");

    @Inject
    Posts posts;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Inject
    SecretSealing sealing;

    private Gateway gateway;
    private String secret = "";
    private String id = "";

    @BeforeEach
    void register() throws Exception {
        gateway = new Gateway();
        var made = portal.post(Caller.admin(), WEBHOOKS, form(gateway.url(), List.of("REQUEST_DUE"), true, 0));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        secret = made.json().get("secret").asText();
        id = made.json().at("/webhook/id").asText();
    }

    /** Other tests of this JVM must not call a gateway that is gone. */
    @AfterEach
    void remove() {
        gateway.close();
        database.update("delete from delivery where channel = 'WEBHOOK' and target = ?", id);
        database.update("delete from webhook where id = ?", Long.valueOf(id));
    }

    @Test
    void a_call_is_signed_and_says_whom_it_concerns() throws Exception {
        posts.tell(OFFICE, Kind.REQUEST_DUE, "signed");
        posts.tell(OFFICE, Kind.REQUEST_WORK, "of another kind");
        posts.run(JOB);

        assertThat(gateway.calls).hasSize(1);
        Call call = gateway.calls.getFirst();
        assertThat(call.signature()).isEqualTo("v1," + hmac(call.id() + "." + call.timestamp() + "." + call.body()));
        assertThat(call.id()).startsWith("msg_");
        JsonNode body = new JsonMapper().readTree(call.body());
        assertThat(body.get("type").asText()).isEqualTo("notification");
        JsonNode data = body.get("data");
        assertThat(data.get("recipient").asText()).isEqualTo("dept:office-of-webhook-test");
        assertThat(data.get("kind").asText()).isEqualTo("REQUEST_DUE");
        assertThat(data.get("kindLabel").asText()).isEqualTo("时限提醒");
        assertThat(data.get("title").asText()).isEqualTo("关于 signed");
        assertThat(data.get("link").asText()).isEqualTo("https://portal.example/requests/4711");
        assertThat(posts.states(id)).containsExactly("SENT");
    }

    @Test
    void what_was_refused_comes_again_under_the_same_id() {
        gateway.answer(500);
        posts.tell(OFFICE, Kind.REQUEST_DUE, "again");
        posts.run(JOB);
        posts.pauseIsOver(id);
        posts.run(JOB);
        assertThat(posts.states(id)).containsExactly("PENDING");
        posts.run(JOB);
        assertThat(gateway.calls).as("not before its pause is over").hasSize(2);

        gateway.answer(200);
        posts.pauseIsOver(id);
        posts.run(JOB);
        posts.run(JOB);
        assertThat(posts.states(id)).containsExactly("SENT");
        assertThat(gateway.calls).hasSize(3);
        assertThat(gateway.calls.stream().map(Call::id).distinct()).hasSize(1);
    }

    @Test
    void a_gateway_that_is_away_is_asked_once_per_run() {
        gateway.answer(503);
        IntStream.range(0, 8).forEach(i -> posts.tell(OFFICE, Kind.REQUEST_DUE, "away-" + i));
        posts.run(JOB);
        assertThat(gateway.calls).hasSize(1);
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void workers_at_the_same_time_call_once_each() throws Exception {
        IntStream.range(0, 50).forEach(i -> posts.tell(OFFICE, Kind.REQUEST_DUE, "share-" + i));
        posts.runAtOnce(JOB, 4);
        assertThat(gateway.calls.stream().map(Call::id)).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void given_up_is_seen_by_an_administrator_who_has_it_tried_again() {
        gateway.answer(404);
        posts.tell(OFFICE, Kind.REQUEST_DUE, "given up");
        database.update("update delivery set attempts = 13 where target = ?", id);
        posts.run(JOB);
        JsonNode failed = one("FAILED");
        assertThat(failed.get("lastError").asText()).contains("404");
        assertThat(failed.get("title").asText()).isEqualTo("关于 given up");
        assertThat(failed.get("target").asText()).isEqualTo("测试网关");

        gateway.answer(200);
        String retry = DELIVERIES + "/" + failed.get("id").asText() + "/retry";
        assertThat(portal.post(Caller.admin(), retry, null).status()).isEqualTo(204);
        assertThat(portal.post(Caller.admin(), retry, null).status()).isEqualTo(409);
        posts.run(JOB);
        assertThat(one("SENT").get("id")).isEqualTo(failed.get("id"));
    }

    @Test
    void a_redirect_is_not_followed() {
        gateway.answer(302);
        posts.tell(OFFICE, Kind.REQUEST_DUE, "redirect");
        posts.run(JOB);
        assertThat(gateway.calls).hasSize(1).allMatch(call -> call.path().equals("/notices"));
        assertThat(posts.states(id)).containsExactly("PENDING");
    }

    @Test
    void a_gateway_that_was_switched_off_hears_nothing() {
        posts.tell(OFFICE, Kind.REQUEST_DUE, "before");
        change(form(gateway.url(), List.of("REQUEST_DUE"), false, 1));
        posts.tell(OFFICE, Kind.REQUEST_DUE, "after");
        posts.run(JOB);
        assertThat(gateway.calls).isEmpty();
        assertThat(posts.states(id)).containsExactly("DROPPED");
    }

    @Test
    void a_release_makes_no_rows_for_firms_without_settings() {
        change(form(gateway.url(), List.of("ITEM_RELEASED"), true, 1));
        Caller keeper = Loop.newFirm();
        String kept = String.valueOf(keeper.claims().get("uscc"));
        posts.choose(keeper, Kind.ITEM_RELEASED, NoticeMode.OFF, 8);
        List<Message> release = IntStream.range(0, 300)
                .mapToObj(i -> Posts.message(
                        Recipient.firm(i == 0 ? kept : "firm-of-webhook-test-" + i),
                        Kind.ITEM_RELEASED,
                        "release-of-webhook-test"))
                .toList();
        posts.tellAll(release);
        posts.tellAll(release);
        assertThat(posts.states(id)).hasSize(1);
    }

    @Test
    void the_secret_is_shown_once_and_a_new_one_replaces_it() throws Exception {
        assertThat(portal.get(Caller.admin(), WEBHOOKS).text()).doesNotContain(secret);
        var renewed = portal.post(Caller.admin(), WEBHOOKS + "/" + id + "/secret", Map.of("version", 1));
        assertThat(renewed.json().get("secret").asText()).startsWith("whsec_").isNotEqualTo(secret);
        secret = renewed.json().get("secret").asText();
        posts.tell(OFFICE, Kind.REQUEST_DUE, "renewed");
        posts.run(JOB);
        Call call = gateway.calls.getFirst();
        assertThat(call.signature()).isEqualTo("v1," + hmac(call.id() + "." + call.timestamp() + "." + call.body()));
    }

    @Test
    void the_database_has_no_secret_in_plain_and_one_from_before_is_sealed() {
        assertThat(stored()).startsWith("sealed1:").doesNotContain(secret);
        database.update("update webhook set secret = ? where id = ?", secret, Long.valueOf(id));
        posts.tell(OFFICE, Kind.REQUEST_DUE, "from before");
        posts.run(JOB);
        sealing.seal();
        assertThat(stored()).startsWith("sealed1:").doesNotContain(secret);
        posts.tell(OFFICE, Kind.REQUEST_DUE, "sealed");
        posts.run(JOB);
        assertThat(gateway.calls)
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.signature())
                        .isEqualTo("v1," + hmac(call.id() + "." + call.timestamp() + "." + call.body())));
    }

    @Test
    void a_secret_that_another_key_sealed_is_said_and_nothing_is_sent() {
        database.update(
                "update webhook set secret = 'sealed1:' || ? where id = ?",
                Base64.getEncoder().encodeToString(new byte[60]),
                Long.valueOf(id));
        posts.tell(OFFICE, Kind.REQUEST_DUE, "other key");
        posts.run(JOB);
        assertThat(gateway.calls).isEmpty();
        assertThat(database.<String>get(
                        "select last_error from delivery where target = ?", row -> row.getString(1), id))
                .contains("密钥打不开");
    }

    private String stored() {
        return database.get("select secret from webhook where id = ?", row -> row.getString(1), Long.valueOf(id));
    }

    @Test
    void an_address_must_be_http_and_a_change_must_know_the_version() {
        for (String url : List.of("ftp://gateway.example/x", "file:///etc/passwd", "gateway", "http://u:p@gateway/")) {
            var answer = portal.post(Caller.admin(), WEBHOOKS, form(url, List.of("REQUEST_DUE"), true, 0));
            assertThat(answer.status()).as(url).isEqualTo(422);
        }
        var stale =
                portal.put(Caller.admin(), WEBHOOKS + "/" + id, form(gateway.url(), List.of("REQUEST_DUE"), true, 7));
        assertThat(stale.problem()).isEqualTo("stale-version");
    }

    private void change(Map<String, Object> form) {
        var answer = portal.put(Caller.admin(), WEBHOOKS + "/" + id, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Map<String, Object> form(String url, List<String> kinds, boolean enabled, int version) {
        return Map.of("name", "测试网关", "url", url, "kinds", kinds, "enabled", enabled, "version", version);
    }

    private int attempts() {
        return database.get("select sum(attempts) from delivery where target = ?", row -> row.getInt(1), id);
    }

    /** The newest of this gateway in a state. */
    private JsonNode one(String state) {
        return portal.get(Caller.admin(), DELIVERIES + "?size=100&channel=WEBHOOK&state=" + state)
                .json()
                .get("items")
                .valueStream()
                .filter(row -> row.get("title").asText().equals("关于 given up"))
                .findFirst()
                .orElseThrow();
    }

    private String hmac(String content) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }
}
