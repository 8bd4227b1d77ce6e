package cn.huiqitong.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.policy.PolicyItems;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Elasticsearch dies and comes back: search says so, the rest goes on, and in the end nothing is missing. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(900)
class SearchOutageIT implements TestPropertyProvider {

    private final SearchNode node = new SearchNode();

    @Inject
    PortalClient portal;

    @Inject
    PolicyItems items;

    @Inject
    Releases releases;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("huiqitong.search.urls", node.url());
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void it_says_so_goes_on_and_catches_up() throws Exception {
        assertAway();
        node.start();
        awaitAll();

        node.kill();
        assertAway();
        assertThat(portal.get(Caller.ANYONE, "/api/v1/config").status()).isEqualTo(200);
        releases.retitle("nt-2021-6-001", "停机期间改名");
        releases.withdraw("nt-2021-6-002");

        node.start();
        Eventually.isTrue(
                "what changed meanwhile is found", () -> found("停机期间改名").contains("nt-2021-6-001"));
        Eventually.isTrue("what was withdrawn is gone", () -> {
            String found = found("协同创新联合体");
            return found.startsWith("200") && !found.contains("nt-2021-6-002");
        });
        awaitAll();

        node.kill();
        node.startEmpty();
        awaitAll();
        assertThat(found("停机期间改名")).contains("nt-2021-6-001");
    }

    private void assertAway() {
        for (String path : new String[] {"/api/v1/items?q=a", "/api/v1/suggestions?q=a"}) {
            PortalClient.Answer answer = portal.get(Caller.ANYONE, path);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("search-unavailable");
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
            assertThat(answer.json().get("detail").asText()).contains("稍后再试").doesNotContain("Elasticsearch");
        }
    }

    private void awaitAll() throws InterruptedException {
        Eventually.isTrue("all items are found", () -> {
            PortalClient.Answer answer = portal.get(Caller.ANYONE, "/api/v1/items?size=1");
            return answer.status() == 200
                    && answer.json().get("total").asInt()
                            == items.listReleased().size();
        });
    }

    private String found(String text) {
        PortalClient.Answer answer = portal.get(
                Caller.ANYONE, "/api/v1/items?size=100&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        JsonNode hits = answer.status() == 200 ? answer.json().get("items") : answer.json();
        return answer.status() + " " + hits;
    }
}
