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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What search answers, and that it follows the released items. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class SearchIT implements TestPropertyProvider {

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

    /** The portal is up before its Elasticsearch is; the index is made when that comes. */
    @BeforeAll
    void awaitIndex() throws InterruptedException {
        node.start();
        Eventually.isTrue(
                "all items are found", () -> total("") == items.listReleased().size() && total("") > 100);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void a_hit_has_everything_its_card_shows() {
        JsonNode hit = search("q=" + encoded("高新技术企业认定")).at("/items/0");
        assertThat(hit.get("id").asText()).isEqualTo("cn-gq-32-001");
        assertThat(hit.at("/highlights/title/0").asText()).isEqualTo("<em>高新技术企业认定</em>");
        assertThat(hit.get("benefitType").asText()).isEqualTo("荣誉认定");
        assertThat(hit.get("obtain").asText()).isEqualTo("APPLY");
        assertThat(hit.get("region").asText()).isEqualTo("全国");
        assertThat(hit.get("docNo").asText()).isEqualTo("国科发火〔2016〕32号");
        assertThat(hit.get("status").asText()).isEqualTo("UNVERIFIED");
        assertThat(hit.get("validTo").isNull()).isTrue();
        assertThat(hit.get("releasedAt").asText()).isNotBlank();
    }

    @Test
    void an_item_is_found_by_the_words_of_its_published_questions() throws InterruptedException {
        String item = "cn-gq-32-001";
        String words = "q=" + encoded("夜市摊主骑三轮车");
        assertThat(ids(search(words))).doesNotContain(item);
        JsonNode entry = portal.post(
                        Caller.editor("faq-writer"),
                        "/api/v1/editor/faq",
                        Map.of("itemId", item, "faq", Map.of("question", "夜市摊主骑三轮车算不算", "answer", "不算。")))
                .json();
        Map<String, Object> version = Map.of("version", 1);
        String path = "/api/v1/editor/faq/" + entry.get("id").asLong();
        portal.post(Caller.editor("faq-writer"), path + "/submit", version);
        portal.post(Caller.editor("faq-reader"), path + "/approve", version);
        Eventually.isTrue("found by its question", () -> ids(search(words)).contains(item));

        portal.post(Caller.editor("faq-reader"), path + "/withdraw", Map.of("version", 1, "reason", "试过了"));
        Eventually.isTrue("no longer found", () -> !ids(search(words)).contains(item));
    }

    @Test
    void facets_have_labels_and_keep_their_other_values() {
        JsonNode all = search("");
        JsonNode chosen = search("region=" + encoded("海安市") + "&region=" + encoded("启东市"));
        assertThat(chosen.get("total").asLong()).isEqualTo(count(all, "region", "海安市") + count(all, "region", "启东市"));
        assertThat(count(chosen, "region", "南通市区")).isEqualTo(count(all, "region", "南通市区"));
        assertThat(label(all, "obtain", "AUTO")).isEqualTo("免申即享");
        assertThat(label(all, "status", "REPEALED")).isEqualTo("已废止");
        assertThat(label(all, "department", "rsj")).contains("人力资源");
        assertThat(label(all, "document", "cn-gq-32")).isEqualTo("高新技术企业认定管理办法");
        JsonNode both = search("obtain=AUTO&documentId=js-wg-2025");
        assertThat(ids(both)).containsExactlyInAnyOrder("js-wg-2025-001", "js-wg-2025-002");
    }

    @Test
    void amounts_come_in_order_and_paging_is_bounded() {
        JsonNode page = search("sort=amount&size=100");
        assertThat(page.get("items")).hasSize(100);
        assertThat(page.at("/items/0/status").asText()).isIn("CURRENT", "UNVERIFIED");
        assertThat(ids(search("sort=newest&size=50"))).hasSize(50).doesNotHaveDuplicates();
        assertThat(portal.get(Caller.ANYONE, "/api/v1/items?sort=cheapest").status())
                .isEqualTo(422);
        assertThat(portal.get(Caller.ANYONE, "/api/v1/items?size=1000").status())
                .isEqualTo(422);
        assertThat(portal.get(Caller.ANYONE, "/api/v1/items?page=5000&size=20").status())
                .isEqualTo(422);
        assertThat(portal.get(Caller.ANYONE, "/api/v1/items?page=abc").status()).isEqualTo(400);
        assertThat(search("page=400&size=20").get("items")).isEmpty();
    }

    @Test
    void slips_are_noticed() {
        assertThat(search("q=" + encoded("稳港返还")).get("didYouMean").asText()).isEqualTo("稳岗返还");
        assertThat(search("q=" + encoded("稳岗返还")).get("didYouMean").isNull()).isTrue();
    }

    @Test
    void suggestions_come_while_typing() {
        JsonNode found = portal.get(Caller.ANYONE, "/api/v1/suggestions?q=" + encoded("稳岗"))
                .json();
        assertThat(found.at("/items/0/title").asText()).contains("稳岗返还");
        assertThat(found.get("terms").get(0).asText()).startsWith("稳岗");
        assertThat(portal.get(Caller.ANYONE, "/api/v1/suggestions").json().get("items"))
                .isEmpty();
    }

    @Test
    void only_an_administrator_rebuilds_and_nothing_is_lost() {
        String path = "/api/v1/admin/search/rebuild";
        assertThat(portal.post(Caller.ANYONE, path, null).status()).isEqualTo(401);
        assertThat(portal.post(Caller.editor("e"), path, null).status()).isEqualTo(403);
        PortalClient.Answer answer = portal.post(Caller.admin(), path, null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("items").asInt())
                .isEqualTo(items.listReleased().size());
        assertThat(total("")).isEqualTo(items.listReleased().size());
    }

    @Test
    void a_change_and_a_withdrawal_reach_the_index() throws InterruptedException {
        releases.retitle("nt-2021-6-001", "揭榜挂帅改名试验");
        Eventually.isTrue(
                "the new title is found",
                () -> ids(search("q=" + encoded("改名试验"))).contains("nt-2021-6-001"));
        releases.withdraw("nt-2021-6-002");
        Eventually.isTrue(
                "the item is gone",
                () -> !ids(search("q=" + encoded("协同创新联合体"))).contains("nt-2021-6-002"));
    }

    private long total(String query) {
        PortalClient.Answer answer = portal.get(Caller.ANYONE, "/api/v1/items?" + query);
        return answer.status() == 200 ? answer.json().get("total").asLong() : -1;
    }

    private JsonNode search(String query) {
        PortalClient.Answer answer = portal.get(Caller.ANYONE, "/api/v1/items?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private static long count(JsonNode page, String facet, String value) {
        return find(page, facet, value).get("count").asLong();
    }

    private static String label(JsonNode page, String facet, String value) {
        return find(page, facet, value).get("label").asText();
    }

    private static JsonNode find(JsonNode page, String facet, String value) {
        for (JsonNode one : page.get("facets").get(facet)) {
            if (one.get("value").asText().equals(value)) {
                return one;
            }
        }
        throw new AssertionError(value + " is no " + facet + " of " + page.get("facets"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
