package cn.huiqitong.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Firms that ask about an item and firms that match it, and editors who answer. */
@Singleton
class Asking {

    static final Caller ANNA = Caller.editor("anna-of-feedback");
    static final Caller BODO = Caller.editor("bodo-of-feedback");

    private final PortalClient portal;
    private final Database database;

    Asking(PortalClient portal, Database database) {
        this.portal = portal;
        this.database = database;
    }

    /** The n-th of the released items; a test class keeps to its own. */
    String item(int n) {
        return database.get(
                "select id from policy_item where released_version is not null order by id offset ? limit 1",
                row -> row.getString(1),
                n);
    }

    JsonNode ask(Caller firm, String itemId, String title, String text) {
        var answer = portal.post(
                firm,
                "/api/v1/requests",
                Map.of(
                        "title",
                        title,
                        "text",
                        text,
                        "category",
                        "COMPLAINT",
                        "contactName",
                        "李某",
                        "contactPhone",
                        "13800138000",
                        "itemId",
                        itemId));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    /** A firm that the portal knows, in a region. */
    Caller known(@Nullable String region) {
        Caller firm = Loop.newFirm();
        database.update(
                """
                insert into enterprise (uscc, name, synthetic, profile_version, changed_at, facts)
                values (?, ?, true, 1, now(), ?::jsonb)""", uscc(firm), "合成示例·" + uscc(firm), region == null ? "{}" : "{\"region\": \"" + region + "\"}");
        return firm;
    }

    /** Its present decision says that it qualifies. */
    Caller matching(String itemId, @Nullable String region) {
        Caller firm = known(region);
        database.update("insert into matched_item (item_id) values (?) on conflict do nothing", itemId);
        database.update("""
                insert into decision (firm_no, item_no, item_version, profile_version, verdict, reasons, as_of, decided_at)
                select e.no, i.no, 1, 1, 'MET', '{}', current_date, now()
                from enterprise e, matched_item i where e.uscc = ? and i.item_id = ?""", uscc(firm), itemId);
        return firm;
    }

    static String uscc(Caller firm) {
        return String.valueOf(firm.claims().get("uscc"));
    }

    JsonNode draft(String itemId, String question) {
        Map<String, Object> form = new HashMap<>();
        form.put("itemId", itemId);
        form.put("faq", Map.of("question", question, "answer", "可以。先在线登记，再等结果。", "clause", "第三条"));
        var answer = portal.post(ANNA, "/api/v1/editor/faq", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    PortalClient.Answer act(Caller editor, JsonNode entry, String act, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("version", entry.get("version").asInt());
        return portal.post(editor, "/api/v1/editor/faq/" + entry.get("id").asLong() + "/" + act, form);
    }

    JsonNode published(String itemId, String question) {
        JsonNode draft = draft(itemId, question);
        Loop.ok(act(ANNA, draft, "submit", Map.of()));
        return Loop.ok(act(BODO, draft, "approve", Map.of()));
    }

    List<String> inbox(Caller firm) {
        return Loop.ok(portal.get(firm, "/api/v1/inbox")).get("items").findValuesAsText("title");
    }
}
