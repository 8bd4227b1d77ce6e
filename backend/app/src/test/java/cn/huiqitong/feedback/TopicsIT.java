package cn.huiqitong.feedback;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 未诉先办: what rises, whom it concerns, and that they are told once. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.matching.loop", value = "false")
class TopicsIT {

    private static final String TOPICS = "/api/v1/feedback/topics";
    private static final String REGION = "320602";
    private static final long PATIENCE_MILLIS = 120_000;

    @Inject
    Asking asking;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Test
    void a_topic_rises_when_enough_firms_ask_more_than_before() {
        String item = asking.item(20);
        askedBy(item, 2);
        assertThat(topic(Caller.supervisor(), item)).isEmpty();

        askedBy(item, 1);
        JsonNode topic = topic(Caller.supervisor(), item).orElseThrow();
        assertThat(topic.get("lately").asInt()).isEqualTo(3);
        assertThat(topic.get("before").asDouble()).isZero();
        assertThat(topic.get("firms").asInt()).isEqualTo(3);
        assertThat(topic.get("region").asText()).isEqualTo(REGION);

        // ten in the four weeks before: 2.5 a week, and three are not half as many again
        askedBy(item, 10)
                .forEach(id -> database.update(
                        "update service_request set filed_at = filed_at - interval '10 days' where id = ?", id));
        assertThat(topic(Caller.supervisor(), item)).isEmpty();
        askedBy(item, 1);
        assertThat(topic(Caller.supervisor(), item).orElseThrow().get("before").asDouble())
                .isEqualTo(2.5);
    }

    @Test
    void one_firm_that_asks_often_is_no_topic() {
        String item = asking.item(21);
        Caller firm = asking.known(REGION);
        for (int i = 0; i < 4; i++) {
            asking.ask(firm, item, "第 %d 次问".formatted(i), "还是这件事");
        }

        assertThat(topic(Caller.supervisor(), item)).isEmpty();
    }

    @Test
    void a_department_sees_its_own_topics_alone() {
        String item = asking.item(22);
        askedBy(item, 3)
                .forEach(id -> database.update("update service_request set department = 'kjj' where id = ?", id));

        assertThat(topic(Caller.official("kjj"), item)).isPresent();
        assertThat(topic(Caller.supervisor("kjj"), item)).isPresent();
        assertThat(topic(Caller.official("gxj"), item)).isEmpty();
        var foreign = portal.post(
                Caller.official("gxj"),
                TOPICS + "/notices",
                form(item, REGION, asking.published(item, "谁的话题").get("id").asLong()));
        assertThat(foreign.status()).isEqualTo(409);
    }

    @Test
    void firms_that_match_and_have_not_asked_are_counted_and_told_once() throws Exception {
        String item = asking.item(23);
        askedBy(item, 3);
        Caller asked = asking.matching(item, REGION);
        asking.ask(asked, item, "我问过了", "不用再告诉我");
        Caller silent = asking.matching(item, REGION);
        Caller elsewhere = asking.matching(item, "320681");
        long faq = asking.published(item, "要不要先登记").get("id").asLong();

        JsonNode topic = topic(Caller.supervisor(), item).orElseThrow();
        assertThat(topic.get("matched").asInt()).isEqualTo(3);
        assertThat(topic.get("notAsked").asInt()).isEqualTo(2);
        assertThat(trial(item, REGION, faq)).isOne();
        assertThat(trial(item, null, faq)).isEqualTo(2);
        assertThat(asking.inbox(silent)).isEmpty();

        JsonNode notice = ok(send(item, REGION, faq));
        assertThat(ok(send(item, REGION, faq)).get("id")).isEqualTo(notice.get("id"));
        finished(notice);
        assertThat(asking.inbox(silent)).containsExactly("您可能也想知道：要不要先登记");
        assertThat(asking.inbox(elsewhere)).isEmpty();
        assertThat(asking.inbox(asked)).noneMatch(title -> title.startsWith("您可能也想知道"));

        finished(ok(send(item, null, faq)));
        assertThat(asking.inbox(silent)).hasSize(1);
        assertThat(asking.inbox(elsewhere)).hasSize(1);
        assertThat(audit.list("Notice", notice.get("id").asText()))
                .extracting(Audit.Entry::act)
                .containsExactly("TELL");
    }

    @Test
    void many_firms_are_told_batch_by_batch_and_each_once() throws Exception {
        String item = asking.item(24);
        askedBy(item, 3);
        List<Caller> firms = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            firms.add(asking.matching(item, REGION));
        }
        long faq = asking.published(item, "多少家都一样").get("id").asLong();

        JsonNode notice = ok(send(item, REGION, faq));
        finished(notice);

        long told = database.get(
                "select count(*) from notification where subject_id = ?", row -> row.getLong(1), "faq-" + faq);
        assertThat(told).isEqualTo(firms.size());
        long counted = database.get(
                "select told from notice where id = ?",
                row -> row.getLong(1),
                notice.get("id").asLong());
        assertThat(counted).isEqualTo(firms.size());
    }

    @Test
    void only_a_published_answer_of_the_item_is_sent() {
        String item = asking.item(25);
        askedBy(item, 3);
        long draft = asking.draft(item, "还是草稿").get("id").asLong();
        long other = asking.published(asking.item(26), "别的政策").get("id").asLong();

        assertThat(send(item, REGION, draft).status()).isEqualTo(422);
        assertThat(send(item, REGION, other).status()).isEqualTo(422);
        assertThat(portal.get(Asking.ANNA, TOPICS).status()).isEqualTo(403);
    }

    private List<Long> askedBy(String item, int firms) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            ids.add(asking.ask(asking.known(REGION), item, "怎么申请", "不清楚怎么申请")
                    .get("id")
                    .asLong());
        }
        return ids;
    }

    private Optional<JsonNode> topic(Caller caller, String item) {
        return ok(portal.get(caller, TOPICS))
                .get("topics")
                .valueStream()
                .filter(topic -> topic.get("itemId").asText().equals(item))
                .findFirst();
    }

    private static Map<String, Object> form(String item, @Nullable String region, long faq) {
        Map<String, Object> form = new HashMap<>();
        form.put("itemId", item);
        form.put("faqId", faq);
        if (region != null) {
            form.put("region", region);
        }
        return form;
    }

    private int trial(String item, @Nullable String region, long faq) {
        return ok(portal.post(Caller.supervisor(), TOPICS + "/notices/trial", form(item, region, faq)))
                .get("firms")
                .asInt();
    }

    private PortalClient.Answer send(String item, @Nullable String region, long faq) {
        return portal.post(Caller.supervisor(), TOPICS + "/notices", form(item, region, faq));
    }

    private void finished(JsonNode notice) throws InterruptedException {
        long id = notice.get("id").asLong();
        BooleanSupplier done =
                () -> database.find("select 1 from notice where id = ? and finished_at is not null", row -> true, id)
                        .isPresent();
        long from = System.nanoTime();
        while (!done.getAsBoolean()) {
            assertThat((System.nanoTime() - from) / 1_000_000)
                    .as("notice %d ends", id)
                    .isLessThan(PATIENCE_MILLIS);
            Thread.sleep(50);
        }
    }
}
