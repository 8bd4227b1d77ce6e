package cn.huiqitong.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.platform.Today;
import cn.huiqitong.seeds.SeedLibrary;
import cn.huiqitong.seeds.Validity;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way: one editor writes, another approves, and the open page of a firm that qualifies shows it. */
@MicronautTest(transactional = false)
class ReleaseToInboxIT {

    private static final String ITEMS = "/api/v1/editor/items";
    private static final Caller WRITER = Caller.editor("writer-for-inbox");
    private static final Caller REVIEWER = Caller.editor("reviewer-for-inbox");

    @Inject
    PortalClient portal;

    @Inject
    SampleFirms samples;

    @Inject
    SeedLibrary seeds;

    @Inject
    InstantSource clock;

    @Test
    void a_release_shows_on_the_open_page_of_who_qualifies_and_nowhere_else() throws Exception {
        Caller large = firm(71, 80);
        Caller small = firm(72, 10);
        try (EventStream page = new EventStream(portal, large)) {
            String item = release();

            JsonNode heard = page.nextNotification();
            while (!heard.get("itemId").asText().equals(item)) {
                heard = page.nextNotification();
            }
            assertThat(heard.get("title").asText()).isEqualTo("与您的企业匹配：五十人以上企业补贴");
            assertThat(heard.get("why").asText()).startsWith("因为您的企业符合：").contains("80");
            assertThat(about(large, item)).isEqualTo(1);
            assertThat(about(small, item)).isZero();
        }
    }

    private Caller firm(int number, int headcount) {
        String uscc = samples.create(number);
        samples.learn(uscc, Map.of("headcount", headcount));
        return Caller.enterprise(uscc);
    }

    private String release() {
        var created = portal.post(WRITER, ITEMS, Map.of("draft", draft()));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.json().get("id").asText();
        act(WRITER, id, "submit");
        act(REVIEWER, id, "approve");
        return id;
    }

    private void act(Caller editor, String id, String act) {
        var answer = portal.post(editor, ITEMS + "/" + id + "/" + act, Map.of("version", 1));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private long about(Caller firm, String item) {
        return portal.get(firm, "/api/v1/inbox?size=100").json().get("items").findValuesAsText("itemId").stream()
                .filter(item::equals)
                .count();
    }

    private Map<String, Object> draft() {
        String document = seeds.documents().stream()
                .filter(candidate -> Validity.of(candidate, Today.of(clock)).matchable())
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, Object> condition = Map.of("kind", "compare", "fact", "headcount", "op", ">=", "value", 50);
        return Map.of(
                "documentId", document,
                "title", "五十人以上企业补贴",
                "benefitType", "奖补资金",
                "obtain", "APPLY",
                "region", "3206",
                "conditions", List.of("职工总数不少于50人"),
                "rule", Map.of("schema", 1, "when", condition));
    }
}
