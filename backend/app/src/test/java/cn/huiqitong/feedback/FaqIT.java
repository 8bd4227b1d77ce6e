package cn.huiqitong.feedback;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 常见问题: two editors, versions, what the public sees. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.matching.loop", value = "false")
class FaqIT {

    @Inject
    Asking asking;

    @Inject
    PortalClient portal;

    @Inject
    Audit audit;

    @Inject
    Database database;

    @Test
    void what_one_wrote_another_publishes() {
        String item = asking.item(1);
        JsonNode draft = asking.draft(item, "分公司能不能申请");
        assertThat(questions(item)).isEmpty();

        assertThat(asking.act(Asking.BODO, draft, "approve", Map.of()).status()).isEqualTo(409);
        ok(asking.act(Asking.ANNA, draft, "submit", Map.of()));
        var own = asking.act(Asking.ANNA, draft, "approve", Map.of());
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.problem()).isEqualTo("four-eyes");
        ok(asking.act(Asking.BODO, draft, "approve", Map.of()));

        assertThat(questions(item)).containsExactly("分公司能不能申请");
        assertThat(audit.list("Faq", draft.get("id").asText()))
                .extracting(Audit.Entry::act)
                .containsExactly("create", "submit", "approve");
    }

    @Test
    void whoever_submits_what_another_wrote_does_not_publish_it_either() {
        JsonNode draft = asking.draft(asking.item(2), "谁来审");
        ok(asking.act(Asking.BODO, draft, "submit", Map.of()));

        assertThat(asking.act(Asking.BODO, draft, "approve", Map.of()).status()).isEqualTo(403);
        assertThat(asking.act(Asking.ANNA, draft, "approve", Map.of()).status()).isEqualTo(403);
        ok(asking.act(Caller.editor("cleo-of-feedback"), draft, "approve", Map.of()));
    }

    @Test
    void a_published_answer_stays_while_a_new_version_waits_and_no_version_is_ever_changed() {
        String item = asking.item(3);
        JsonNode first = asking.published(item, "旧的问法");
        JsonNode second = ok(save(Asking.BODO, first, "新的问法"));
        assertThat(questions(item)).containsExactly("旧的问法");
        assertThat(save(Asking.ANNA, first, "晚了一步").problem()).isEqualTo("stale-version");

        ok(asking.act(Asking.BODO, second, "submit", Map.of()));
        assertThat(save(Asking.BODO, second, "审核中").status()).isEqualTo(409);
        ok(asking.act(Asking.ANNA, second, "approve", Map.of()));
        assertThat(questions(item)).containsExactly("新的问法");
        assertThat(database.list(
                        "select question from faq_version where entry_id = ? order by version",
                        row -> row.getString(1),
                        first.get("id").asLong()))
                .containsExactly("旧的问法", "新的问法");
        assertThatThrownBy(() -> database.update("update faq_version set answer = 'x'"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void it_can_be_given_back_and_withdrawn_with_a_reason() {
        String item = asking.item(4);
        JsonNode draft = asking.draft(item, "退回的");
        ok(asking.act(Asking.ANNA, draft, "submit", Map.of()));
        assertThat(asking.act(Asking.BODO, draft, "return", Map.of()).status()).isEqualTo(422);
        assertThat(ok(asking.act(Asking.BODO, draft, "return", Map.of("reason", "再写清楚些")))
                        .get("state")
                        .asText())
                .isEqualTo("DRAFT");

        JsonNode published = asking.published(item, "撤下的");
        ok(asking.act(Asking.BODO, published, "withdraw", Map.of("reason", "条款变了")));
        assertThat(questions(item)).isEmpty();
        assertThat(asking.act(Asking.BODO, published, "withdraw", Map.of("reason", "再来"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void it_belongs_to_an_item_that_the_public_sees() {
        var nowhere = portal.post(
                Asking.ANNA,
                "/api/v1/editor/faq",
                Map.of("itemId", "no-such-item", "faq", Map.of("question", "问", "answer", "答")));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(portal.get(Caller.ANYONE, "/api/v1/items/no-such-item/faq").status())
                .isEqualTo(404);
    }

    @Test
    void the_same_key_makes_one_entry() {
        String item = asking.item(5);
        Map<String, Object> form = Map.of("itemId", item, "faq", Map.of("question", "一次", "answer", "答"));
        var one =
                portal.post(Asking.ANNA, "/api/v1/editor/faq", form, "faq-key").json();
        var other =
                portal.post(Asking.ANNA, "/api/v1/editor/faq", form, "faq-key").json();

        assertThat(other.get("id")).isEqualTo(one.get("id"));
        assertThat(ok(portal.get(Asking.ANNA, "/api/v1/editor/faq?itemId=" + item))
                        .get("entries"))
                .hasSize(1);
    }

    private PortalClient.Answer save(Caller editor, JsonNode entry, String question) {
        return portal.put(
                editor,
                "/api/v1/editor/faq/" + entry.get("id").asLong(),
                Map.of("version", entry.get("version").asInt(), "faq", Map.of("question", question, "answer", "新的答案")));
    }

    private List<String> questions(String item) {
        return ok(portal.get(Caller.ANYONE, "/api/v1/items/" + item + "/faq"))
                .get("entries")
                .findValuesAsText("question");
    }
}
