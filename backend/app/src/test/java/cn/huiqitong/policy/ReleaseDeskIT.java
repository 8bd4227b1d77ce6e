package cn.huiqitong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** An item's way to the public: four eyes, nothing lost when two edit at once, everything told and recorded. */
@MicronautTest(transactional = false)
class ReleaseDeskIT {

    private static final Caller WRITER = Caller.editor("writer");
    private static final Caller REVIEWER = Caller.editor("reviewer");
    private static final String ITEMS = "/api/v1/editor/items";

    @Inject
    PortalClient portal;

    @Inject
    SeedLibrary seeds;

    @Inject
    Database database;

    @Test
    void a_new_item_is_seen_by_the_public_when_another_editor_approved_it() {
        var id = create("稳岗补贴测试事项");
        assertThat(publicly(id)).isEqualTo(404);

        act(WRITER, id, "submit", 1, 200);
        assertThat(publicly(id)).isEqualTo(404);
        var refused = act(WRITER, id, "approve", 1, 403);
        assertThat(refused.problem()).isEqualTo("four-eyes");

        var released = act(REVIEWER, id, "approve", 1, 200).json();
        assertThat(released.get("state").asText()).isEqualTo("RELEASED");
        assertThat(released.get("releasedVersion").asInt()).isEqualTo(1);
        assertThat(publicly(id)).isEqualTo(200);
        assertThat(events("ItemReleased", id)).isEqualTo(1);
        assertThat(released.get("history").findValuesAsText("act")).containsExactly("approve", "submit", "create");
        assertThat(released.get("history").findValuesAsText("by")).containsExactly("reviewer", "writer", "writer");
    }

    @Test
    void a_released_item_stays_as_it_is_until_its_next_version_is_approved() {
        var id = released("原来的标题");
        var saved = save(WRITER, id, 1, draft("修改后的标题"), 200);
        assertThat(saved.json().get("version").asInt()).isEqualTo(2);
        assertThat(publicTitle(id)).isEqualTo("原来的标题");

        act(WRITER, id, "submit", 2, 200);
        act(REVIEWER, id, "approve", 2, 200);
        assertThat(publicTitle(id)).isEqualTo("修改后的标题");
        assertThat(events("ItemReleased", id)).isEqualTo(2);
    }

    @Test
    void who_wrote_part_of_it_cannot_approve_it_even_when_another_submitted_it() {
        var id = create("共同编写");
        save(REVIEWER, id, 1, draft("共同编写二"), 200);
        act(WRITER, id, "submit", 2, 200);
        assertThat(act(REVIEWER, id, "approve", 2, 403).problem()).isEqualTo("four-eyes");
        act(Caller.editor("third"), id, "approve", 2, 200);
    }

    @Test
    void who_saw_an_older_version_is_told_so() {
        var id = create("并发编辑");
        save(WRITER, id, 1, draft("第二版"), 200);
        var late = save(REVIEWER, id, 1, draft("我的第二版"), 409);
        assertThat(late.problem()).isEqualTo("stale-version");
        act(WRITER, id, "submit", 1, 409);
    }

    @Test
    void of_two_editors_saving_at_once_one_is_told() throws Exception {
        var id = create("同时保存");
        Callable<Integer> save = () -> portal.put(WRITER, ITEMS + "/" + id, Map.of("version", 1, "draft", draft("一")))
                .status();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(save);
            var two = threads.submit(save);
            assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void what_waits_for_approval_is_not_edited_and_comes_back_with_a_reason() {
        var id = create("等待审核");
        act(WRITER, id, "submit", 1, 200);
        assertThat(save(WRITER, id, 1, draft("改"), 409).problem()).isEqualTo("conflict");
        assertThat(portal.post(REVIEWER, ITEMS + "/" + id + "/return", Map.of("version", 1))
                        .status())
                .as("a reason is needed")
                .isEqualTo(422);
        var back = portal.post(REVIEWER, ITEMS + "/" + id + "/return", Map.of("version", 1, "reason", "依据不足"));
        assertThat(back.json().get("state").asText()).isEqualTo("DRAFT");
        assertThat(back.json().get("history").get(0).get("note").asText()).isEqualTo("依据不足");
        save(WRITER, id, 1, draft("改好"), 200);
    }

    @Test
    void a_withdrawn_item_is_gone_and_told_and_may_come_back() {
        var id = released("将要撤下");
        var gone = portal.post(WRITER, ITEMS + "/" + id + "/withdraw", Map.of("version", 1, "reason", "文件已废止"));
        assertThat(gone.json().get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(publicly(id)).isEqualTo(404);
        assertThat(events("ItemWithdrawn", id)).isEqualTo(1);
        act(WRITER, id, "submit", 1, 409);

        save(WRITER, id, 1, draft("重新发布"), 200);
        act(WRITER, id, "submit", 2, 200);
        act(REVIEWER, id, "approve", 2, 200);
        assertThat(publicTitle(id)).isEqualTo("重新发布");
    }

    @Test
    void wrong_fields_are_told_all_at_once() {
        var wrong = draft("题");
        wrong.put("documentId", "no-such-document");
        wrong.put("region", "火星");
        wrong.put("benefitType", "礼物");
        wrong.put("validFrom", "2026-05-01");
        wrong.put("validTo", "2026-04-01");
        var answer = portal.post(WRITER, ITEMS, Map.of("draft", wrong));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("draft.documentId", "draft.region", "draft.benefitType", "draft.validTo");
    }

    @Test
    void an_empty_title_is_told_at_its_field() {
        var answer = portal.post(WRITER, ITEMS, Map.of("draft", draft(" ")));
        assertThat(answer.json().get("field").asText()).isEqualTo("draft.title");
    }

    @Test
    void a_rule_with_errors_may_be_kept_but_not_submitted() {
        var draft = draft("规则有误");
        draft.put(
                "rule",
                Map.of("schema", 1, "when", Map.of("kind", "compare", "fact", "noSuchFact", "op", "<=", "value", 3)));
        var kept = portal.post(WRITER, ITEMS, Map.of("draft", draft));
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().get("ruleErrors")).isNotEmpty();
        var id = kept.json().get("id").asText();
        var refused = act(WRITER, id, "submit", 1, 422);
        assertThat(refused.json().get("errors").get(0).get("field").asText()).startsWith("rule.when");
    }

    @Test
    void a_rule_is_checked_while_it_is_written() {
        var right =
                Map.of("schema", 1, "when", Map.of("kind", "compare", "fact", "headcount", "op", "<=", "value", 300));
        var read = portal.post(WRITER, "/api/v1/editor/rules/check", Map.of("rule", right))
                .json();
        assertThat(read.get("errors")).isEmpty();
        assertThat(read.get("text").get(0).get("text").asText()).contains("300");

        assertThat(read.get("canonical").asText()).contains("【职工总数】≤ 300人");
        assertThat(read.get("warnings").get(0).get("severity").asText()).isEqualTo("WARNING");

        var wrong = Map.of("schema", 1, "when", Map.of("kind", "guess"));
        var errors = portal.post(WRITER, "/api/v1/editor/rules/check", Map.of("rule", wrong))
                .json();
        assertThat(errors.get("errors").get(0).get("path").asText()).startsWith("when");
        assertThat(errors.get("text")).isEmpty();
    }

    @Test
    void a_rule_can_be_written_as_text() {
        var said = portal.post(WRITER, "/api/v1/editor/rules/from-text", Map.of("text", "当：\n  【职工总数】≤ 300人\n"))
                .json();
        assertThat(said.get("errors")).isEmpty();
        assertThat(said.at("/rule/when/value").asInt()).isEqualTo(300);
        var checked = portal.post(WRITER, "/api/v1/editor/rules/check", Map.of("rule", said.get("rule")))
                .json();
        assertThat(checked.get("canonical").asText()).isEqualTo("当：\n  【职工总数】≤ 300人\n");

        var odd = portal.post(WRITER, "/api/v1/editor/rules/from-text", Map.of("text", "当：\n  【职工人数】≤ 300\n"))
                .json();
        assertThat(odd.get("rule").isNull()).isTrue();
        assertThat(odd.at("/errors/0/path").asText()).isEqualTo("第2行第3列");
    }

    @Test
    void a_contradiction_cannot_be_submitted() {
        var draft = draft("自相矛盾");
        var small = Map.of("kind", "in", "fact", "size", "codes", List.of("SMALL"));
        var large = Map.of("kind", "in", "fact", "size", "codes", List.of("LARGE"));
        draft.put("rule", Map.of("schema", 1, "when", Map.of("kind", "all", "of", List.of(small, large))));
        var id = portal.post(WRITER, ITEMS, Map.of("draft", draft))
                .json()
                .get("id")
                .asText();
        var refused = act(WRITER, id, "submit", 1, 422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("CONTRADICTION");
    }

    @Test
    void a_repeated_creation_makes_one_item() {
        var body = Map.of("draft", draft("重复提交"));
        var first = portal.post(WRITER, ITEMS, body, "create-once").json();
        var again = portal.post(WRITER, ITEMS, body, "create-once").json();
        assertThat(again.get("id")).isEqualTo(first.get("id"));
    }

    @Test
    void the_list_finds_by_words_and_state() {
        var id = create("只在清单中查找_100%");
        var found = portal.get(WRITER, ITEMS + "?state=DRAFT&q=" + encode("查找_100%"))
                .json();
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("items").get(0).get("id").asText()).isEqualTo(id);
        assertThat(portal.get(WRITER, ITEMS + "?state=RELEASED&q=" + encode("查找_100%"))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(portal.get(WRITER, ITEMS + "?state=NONSENSE").status()).isEqualTo(400);
    }

    @Test
    void editing_a_collected_item_keeps_what_the_form_does_not_ask() {
        var seed = seeds.items().stream()
                .filter(item -> item.applicationWindow() != null)
                .findFirst()
                .orElse(seeds.items().getFirst());
        var before = portal.get(WRITER, ITEMS + "/" + seed.id()).json();
        var draft = draftOf(before);
        draft.put("title", before.get("title").asText() + "（修订）");
        var after = save(WRITER, seed.id(), before.get("version").asInt(), draft, 200)
                .json();
        for (var kept :
                List.of("applicationWindow", "amount", "amountText", "obtain", "department", "region", "rule")) {
            assertThat(after.get(kept)).as(kept).isEqualTo(before.get(kept));
        }
    }

    private static Map<String, Object> draftOf(JsonNode item) {
        Map<String, Object> draft = new LinkedHashMap<>();
        for (var name : List.of(
                "documentId",
                "articleNo",
                "title",
                "summary",
                "benefitType",
                "beneficiary",
                "conditions",
                "amountText",
                "obtain",
                "department",
                "region",
                "validFrom",
                "validTo",
                "rule",
                "note")) {
            draft.put(name, item.get(name));
        }
        return draft;
    }

    private Map<String, Object> draft(String title) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("documentId", seeds.documents().getFirst().id());
        draft.put("title", title);
        draft.put("benefitType", "奖补资金");
        draft.put("conditions", List.of("企业在本市注册"));
        draft.put("obtain", "APPLY");
        draft.put("region", "3206");
        return draft;
    }

    private String create(String title) {
        var answer = portal.post(WRITER, ITEMS, Map.of("draft", draft(title)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asText();
    }

    private String released(String title) {
        var id = create(title);
        act(WRITER, id, "submit", 1, 200);
        act(REVIEWER, id, "approve", 1, 200);
        return id;
    }

    private PortalClient.Answer act(Caller editor, String id, String act, int version, int status) {
        var answer = portal.post(editor, ITEMS + "/" + id + "/" + act, Map.of("version", version));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private PortalClient.Answer save(Caller editor, String id, int version, Map<String, Object> draft, int status) {
        var answer = portal.put(editor, ITEMS + "/" + id, Map.of("version", version, "draft", draft));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private int publicly(String id) {
        return portal.get(Caller.ANYONE, "/api/v1/items/" + id).status();
    }

    private String publicTitle(String id) {
        return portal.get(Caller.ANYONE, "/api/v1/items/" + id)
                .json()
                .get("title")
                .asText();
    }

    private long events(String topic, String key) {
        return database.get(
                "select count(*) from outbox where topic = ? and key = ?", row -> row.getLong(1), topic, key);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
