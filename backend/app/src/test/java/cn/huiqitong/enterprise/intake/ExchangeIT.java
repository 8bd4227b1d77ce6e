package cn.huiqitong.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another system: an administrator makes its account, it asks for a token and delivers by itself. */
@MicronautTest(transactional = false)
class ExchangeIT {

    private static final String HONOURS = "example-honours";
    private static final int MOST_LOOKS = 600;

    @Inject
    PortalClient portal;

    @Inject
    ImportClient imports;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    SampleFirms samples;

    @Inject
    Database database;

    @Test
    void aSystemGetsATokenAndDeliversByItself() throws InterruptedException {
        String uscc = samples.create(341);
        String client = client(HONOURS);
        String batch = ImportClient.number();
        String body = """
                [{"uscc": "%1$s", "honour": "%2$s", "recognisedOn": "2024-11-06"},
                 {"uscc": "%1$s", "honour": "%2$s", "recognisedOn": "2021-11-06", "validUntil": "2024-11-05"}]""".formatted(uscc, honour());

        Answer sent = imports.send(Caller.system(client), HONOURS, batch, "application/json", body);
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        JsonNode done = settled(client, batch);
        Answer again = imports.send(Caller.system(client), HONOURS, batch, "application/json", body);

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("APPLIED");
        assertThat(again.json().path("state").asText()).isEqualTo("APPLIED");
        assertThat(profiles.get(uscc).version()).isEqualTo(2);
        assertThat(profiles.facts(profiles.get(uscc)).list("honours").orElseThrow())
                .hasSize(2);
        assertThat(imports.send(Caller.system(client), HONOURS, batch, "application/json", "[]")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void oneBadRowHoldsTheDeliveryUnlessTheSystemSaysOtherwise() throws InterruptedException {
        String uscc = samples.create(342);
        String client = client(HONOURS);
        String body = "{\"uscc\":\"%s\",\"honour\":\"%s\"}\n{\"uscc\":\"%s\",\"honour\":\"没有这种资质\"}\n"
                .formatted(uscc, honour(), samples.create(343));
        String held = ImportClient.number();
        String skipped = ImportClient.number();

        JsonNode checked = imports.send(Caller.system(client), HONOURS, held, "application/x-ndjson", body)
                .json();
        assertThat(checked.path("state").asText()).as(checked.toString()).isEqualTo("CHECKED");
        assertThat(checked.path("errors").get(0).path("message").asText()).contains("没有“没有这种资质”");

        portal.send(portal.request(
                        Caller.system(client),
                        "/api/v1/exchange/batches/" + skipped + "?skipBad=true&mapping=" + HONOURS)
                .setHeader("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body)));
        assertThat(settled(client, skipped).path("applied").asInt()).isEqualTo(1);
    }

    @Test
    void aSystemUsesOnlyItsMappingsAndSeesOnlyItsDeliveries() {
        String client = client(HONOURS);
        String other = client(HONOURS);
        String batch = ImportClient.number();
        imports.send(Caller.system(client), HONOURS, batch, "application/json", "[]");

        assertThat(imports.send(Caller.system(client), "example-bank", ImportClient.number(), "text/csv", "x")
                        .status())
                .isEqualTo(403);
        assertThat(imports.send(Caller.system("unknown"), HONOURS, ImportClient.number(), "text/csv", "x")
                        .status())
                .isEqualTo(403);
        assertThat(portal.get(Caller.system(other), "/api/v1/exchange/batches/" + batch)
                        .status())
                .isEqualTo(404);
        assertThat(imports.send(Caller.system(other), HONOURS, batch, "application/json", "[]")
                        .status())
                .isEqualTo(409);
        assertThat(imports.send(Caller.admin(), HONOURS, batch, "application/json", "[]")
                        .status())
                .isEqualTo(403);
        assertThat(imports.send(Caller.system(client), HONOURS, ImportClient.number(), "application/json", "[{]")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("FAILED");
    }

    @Test
    void theSecretIsShownOnceKeptAsAHashAndMakesAShortToken() {
        String id = "it-" + UUID.randomUUID();
        Answer made = create(id, HONOURS);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String secret = made.json().path("secret").asText();

        assertThat(create(id, HONOURS).status()).as("taken").isEqualTo(409);
        assertThat(portal.get(Caller.admin(), "/api/v1/admin/clients").text())
                .contains(id)
                .doesNotContain(secret);
        assertThat(hash(id)).startsWith("$argon2id$").doesNotContain(secret);

        JsonNode token = token(id, secret, "client_credentials").json();
        assertThat(token.path("expires_in").asInt()).isEqualTo(600);
        Answer me = portal.send(portal.request(Caller.ANYONE, "/api/v1/me")
                .header("Authorization", "Bearer " + token.path("access_token").asText()));
        assertThat(me.json().path("username").asText()).isEqualTo(id);
        assertThat(me.json().path("roles").get(0).asText()).isEqualTo("system");

        assertThat(token(id, "wrong", "client_credentials").status()).isEqualTo(401);
        assertThat(token("nobody-" + id, "wrong", "client_credentials").text())
                .isEqualTo(token(id, "wrong", "client_credentials").text());
        assertThat(token(id, secret, "password").status()).isEqualTo(422);
        for (int i = 0; i < 3; i++) {
            token(id, "wrong", "client_credentials");
        }
        assertThat(token(id, secret, "client_credentials").status())
                .as("after five")
                .isEqualTo(429);
    }

    private String client(String mapping) {
        String id = "it-" + UUID.randomUUID();
        assertThat(create(id, mapping).status()).isEqualTo(201);
        return id;
    }

    private Answer create(String id, String mapping) {
        return portal.post(
                Caller.admin(),
                "/api/v1/admin/clients",
                Map.of("id", id, "name", "测试系统", "mappings", List.of(mapping)));
    }

    private Answer token(String id, String secret, String grant) {
        String form = "grant_type=" + grant + "&client_id=" + id + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return portal.send(portal.request(Caller.ANYONE, "/token")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The name of any honour that no other shares. */
    private String honour() {
        return "高新技术企业";
    }

    private JsonNode settled(String client, String batch) throws InterruptedException {
        JsonNode found = get(client, batch);
        for (int i = 0; i < MOST_LOOKS && found.path("state").asText().equals("APPLYING"); i++) {
            Thread.sleep(100);
            found = get(client, batch);
        }
        return found;
    }

    private JsonNode get(String client, String batch) {
        return portal.get(Caller.system(client), "/api/v1/exchange/batches/" + batch)
                .json();
    }

    private String hash(String id) {
        return database.get("select secret_hash from api_client where id = ?", row -> row.getString(1), id);
    }
}
