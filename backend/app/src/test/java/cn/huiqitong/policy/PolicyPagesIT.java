package cn.huiqitong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.seeds.SeedDocument;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What anybody can read of documents, items and the vocabulary. */
@MicronautTest(transactional = false)
class PolicyPagesIT {

    @Inject
    PortalClient portal;

    @Inject
    SeedLibrary seeds;

    @Test
    void every_item_has_its_page() {
        for (var seed : seeds.items()) {
            var item = get("/api/v1/items/" + seed.id());
            assertThat(item.get("title").asText()).isEqualTo(seed.title());
            assertThat(item.get("document").get("id").asText()).isEqualTo(seed.documentId());
            var hasRule = seeds.ruleOf(seed.id()).isPresent();
            assertThat(item.get("judgedBy").asText()).isEqualTo(hasRule ? "RULE" : "PERSON");
            assertThat(item.get("ruleText").isArray() && !item.get("ruleText").isEmpty())
                    .as(seed.id())
                    .isEqualTo(hasRule);
        }
    }

    @Test
    void what_is_not_stated_is_null_and_what_is_inferred_says_so() {
        var inferred = seeds.items().stream()
                .filter(item -> item.obtainIsInferred() && item.department() == null)
                .findFirst()
                .orElseThrow();
        var item = get("/api/v1/items/" + inferred.id());
        assertThat(item.get("obtain").asText()).isEqualTo(inferred.obtainInferred());
        assertThat(item.get("obtainInferred").asBoolean()).isTrue();
        assertThat(item.has("applicationWindow")).isTrue();
    }

    @Test
    void a_link_is_shown_only_where_it_is_safe() {
        for (var seed : seeds.items()) {
            var shown = get("/api/v1/items/" + seed.id()).get("sourceUrl");
            assertThat(shown.isNull()).as(seed.id()).isEqualTo(seed.link().isEmpty());
        }
    }

    @Test
    void an_unknown_item_or_document_is_not_found() {
        assertThat(portal.get(Caller.ANYONE, "/api/v1/items/no-such").problem()).isEqualTo("not-found");
        assertThat(portal.get(Caller.ANYONE, "/api/v1/documents/no-such").status())
                .isEqualTo(404);
        assertThat(portal.get(Caller.ANYONE, "/api/v1/codes/no-such").status()).isEqualTo(404);
    }

    @Test
    void all_documents_are_listed_page_by_page() {
        var first = get("/api/v1/documents?size=100");
        assertThat(first.get("total").asInt()).isEqualTo(seeds.documents().size());
        assertThat(first.get("items")).hasSize(Math.min(100, seeds.documents().size()));
        var second = get("/api/v1/documents?size=50&page=1");
        assertThat(second.get("items").get(0).get("id").asText())
                .isEqualTo(first.get("items").get(50).get("id").asText());
        assertThat(portal.get(Caller.ANYONE, "/api/v1/documents?size=1000").status())
                .isEqualTo(422);
    }

    @Test
    void documents_are_found_by_words_and_filters_and_the_counts_agree() {
        var all = get("/api/v1/documents?size=1");
        for (var status : all.get("facets").get("status")) {
            var filtered =
                    get("/api/v1/documents?size=1&status=" + status.get("value").asText());
            assertThat(filtered.get("total").asLong())
                    .isEqualTo(status.get("count").asLong());
        }
        var numbered = seeds.documents().stream()
                .filter(document -> document.docNo() != null)
                .map(SeedDocument::docNo)
                .findFirst()
                .orElseThrow();
        var byNumber = get(
                "/api/v1/documents?q=" + java.net.URLEncoder.encode(numbered, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(byNumber.get("total").asInt()).isPositive();
        assertThat(byNumber.get("items").findValuesAsText("docNo")).contains(numbered);
    }

    @Test
    void several_values_of_one_filter_add_up() {
        var levels = get("/api/v1/documents?size=1").get("facets").get("level");
        var one = levels.get(0);
        var two = levels.get(1);
        var both = get("/api/v1/documents?size=1&level=" + one.get("value").asText() + "&level="
                + two.get("value").asText());
        assertThat(both.get("total").asLong())
                .isEqualTo(one.get("count").asLong() + two.get("count").asLong());
    }

    @Test
    void a_document_lists_its_items_and_one_without_text_says_where_it_is_named() {
        for (var document : seeds.documents()) {
            var page = get("/api/v1/documents/" + document.id());
            assertThat(page.get("items")).hasSize((int) seeds.items().stream()
                    .filter(item -> item.documentId().equals(document.id()))
                    .count());
            assertThat(page.get("found").asText()).isEqualTo(document.found());
            if (document.namedIn() != null) {
                assertThat(page.get("namedIn").asText()).isEqualTo(document.namedIn());
            }
        }
    }

    @Test
    void the_first_page_counts_and_shows_only_what_is_in_force() {
        var home = get("/api/v1/home");
        assertThat(home.get("documents").asInt()).isEqualTo(seeds.documents().size());
        assertThat(home.get("items").asInt()).isEqualTo(seeds.items().size());
        assertThat(home.get("rules").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(home.get("newest")).hasSize(6);
        assertThat(home.get("newest").findValuesAsText("status")).isSubsetOf("CURRENT", "UNVERIFIED");
    }

    @Test
    void the_vocabulary_is_complete() {
        var facts = get("/api/v1/facts").get("fields");
        assertThat(facts.findValuesAsText("key")).contains("region", "industry", "headcount", "honours");
        for (var field : facts) {
            var system = field.get("codeSystem");
            if (!system.isNull()) {
                assertThat(get("/api/v1/codes/" + system.asText()).get("codes")).isNotEmpty();
            }
        }
    }

    private JsonNode get(String path) {
        var answer = portal.get(Caller.ANYONE, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
