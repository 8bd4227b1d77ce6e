package cn.huiqitong.feedback;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What firms ask comes to the editors, without the firms; unclear clauses come to who edited the item. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.matching.loop", value = "false")
class FeedbackIT {

    private static final String FEEDBACK = "/api/v1/editor/feedback";

    @Inject
    Asking asking;

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Test
    void requests_roll_up_to_the_item_that_they_cite() {
        String item = asking.item(10);
        Caller firm = Loop.newFirm();
        asking.ask(firm, item, "能不能领", "想领");
        asking.ask(Loop.newFirm(), item, "能不能领到", "也想领");
        JsonNode withdrawn = asking.ask(firm, item, "算了", "不问了");
        ok(loop.act(firm, withdrawn, "withdraw"));
        asking.ask(firm, asking.item(11), "别的事", "别的");
        portal.post(
                firm,
                "/api/v1/requests/drafts",
                Map.of(
                        "title",
                        "草稿",
                        "text",
                        "x",
                        "category",
                        "CONSULT",
                        "contactName",
                        "李",
                        "contactPhone",
                        "13800138000",
                        "itemId",
                        item));

        JsonNode rolled = ok(portal.get(Asking.ANNA, FEEDBACK))
                .get("items")
                .valueStream()
                .filter(one -> one.get("itemId").asText().equals(item))
                .findFirst()
                .orElseThrow();
        assertThat(rolled.get("requests").asInt()).isEqualTo(3);
        assertThat(rolled.get("recent").asInt()).isEqualTo(3);
        assertThat(rolled.get("open").asInt()).isEqualTo(2);
        assertThat(rolled.get("firms").asInt()).isEqualTo(2);
        assertThat(rolled.at("/outcomes/SOLVED").asInt()).isZero();
    }

    @Test
    void questions_that_ask_the_same_stand_together_and_name_no_firm() {
        String item = asking.item(12);
        Caller firm = asking.known("320602");
        String uscc = Asking.uscc(firm);
        asking.ask(firm, item, "稳岗返还何时到账", "我是合成示例·" + uscc + "，电话13912345678，请回复");
        asking.ask(Loop.newFirm(), item, "稳岗返还何时能到账", "没有消息");
        asking.ask(Loop.newFirm(), item, "出口退税怎么办理", "不会办");

        var answer = portal.get(Asking.ANNA, FEEDBACK + "/" + item);
        JsonNode groups = ok(answer).get("groups");
        assertThat(groups).hasSize(2);
        assertThat(groups.at("/0/count").asInt()).isEqualTo(2);
        assertThat(answer.text()).contains("某企业", "320602").doesNotContain(uscc, "13912345678", "13800138000", "李某");
        assertThat(audit.list("Feedback", item)).isNotEmpty();
    }

    @Test
    void an_unclear_clause_comes_to_the_person_who_edited_the_item_and_once() {
        String item = asking.item(13);
        database.update("update policy_item set updated_by = ? where id = ?", Asking.ANNA.username(), item);
        JsonNode request = assigned(item);
        Caller official = Caller.official("rsj");

        assertThat(mark(official, request, "第三条", "没有说分公司").status()).isEqualTo(200);
        assertThat(ok(mark(official, request, "第三条", "又点了一次")).get("clauses")).hasSize(1);
        assertThat(ok(mark(official, request, "第四条", "没有写截止日")).get("clauses")).hasSize(2);

        assertThat(messages("user:" + Asking.ANNA.username())).hasSize(2);
        assertThat(ok(portal.get(Asking.BODO, FEEDBACK + "/" + item))
                        .get("unclear")
                        .findValuesAsText("clause"))
                .containsExactly("第四条", "第三条");
        assertThat(ok(portal.get(Asking.BODO, FEEDBACK + "/" + item))
                        .at("/item/unclear")
                        .asInt())
                .isEqualTo(2);
        assertThat(audit.list("PolicyItem", item)).extracting(Audit.Entry::act).contains("MARK_UNCLEAR");
    }

    @Test
    void where_no_person_edited_the_item_all_editors_hear_of_it() {
        JsonNode request = assigned(asking.item(14));
        int before = messages("role:editor").size();

        ok(mark(Caller.official("rsj"), request, "第一条", "不清楚"));

        assertThat(messages("role:editor")).hasSize(before + 1);
    }

    @Test
    void only_the_department_that_has_the_request_marks_it() {
        JsonNode request = assigned(asking.item(15));
        assertThat(mark(Caller.official("gxj"), request, "第一条", "不清楚").status()).isEqualTo(404);

        JsonNode citing = loop.assigned(Loop.newFirm(), "rsj");
        assertThat(mark(Caller.official("rsj"), citing, "第一条", "没有引用政策").status())
                .isEqualTo(404);
        assertThat(mark(Caller.official("rsj"), request, " ", "空的").status()).isEqualTo(422);
    }

    private JsonNode assigned(String item) {
        JsonNode filed = asking.ask(Loop.newFirm(), item, "这条怎么理解", "看不懂");
        if (!filed.get("department").asText().equals("rsj")) {
            database.update(
                    "update service_request set department = 'rsj' where id = ?",
                    filed.get("id").asLong());
        }
        return filed;
    }

    private PortalClient.Answer mark(Caller caller, JsonNode request, String clause, String note) {
        return portal.post(
                caller,
                "/api/v1/feedback/requests/" + request.get("id").asLong() + "/unclear",
                Map.of("clause", clause, "note", note));
    }

    private List<String> messages(String recipient) {
        return database.list(
                "select title from notification where recipient = ? and kind = 'FEEDBACK'",
                row -> row.getString(1),
                recipient);
    }
}
