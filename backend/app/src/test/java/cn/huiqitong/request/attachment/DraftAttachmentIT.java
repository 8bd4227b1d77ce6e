package cn.huiqitong.request.attachment;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft's files may go again, and whoever keeps the history is told in the same transaction. */
@MicronautTest(transactional = false)
@Property(name = "spec.name", value = "DraftAttachmentIT")
@Property(name = "huiqitong.attachments.per-hour", value = "6")
class DraftAttachmentIT {

    /** Remembers what it is told, or fails. */
    @Singleton
    @Requires(property = "spec.name", value = "DraftAttachmentIT")
    static class Memory implements AttachmentJournal {

        private final List<AttachmentNote> told = new CopyOnWriteArrayList<>();
        private volatile boolean broken;

        @Override
        public void added(AttachmentNote note) {
            if (broken) {
                throw new IllegalStateException("the history cannot be written");
            }
            told.add(note);
        }

        @Override
        public void removed(AttachmentNote note) {
            told.remove(note);
        }
    }

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    AttachmentClient client;

    @Inject
    Memory memory;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    PortalClient portal;

    private JsonNode request;

    @BeforeEach
    void file() {
        memory.broken = false;
        request = draft();
    }

    @Test
    void who_uploaded_takes_it_away_and_the_bytes_go_when_nobody_needs_them() throws Exception {
        byte[] content = SampleFiles.pdf();
        JsonNode other = draft();
        JsonNode one = client.add(firm, request, "一.pdf", content).json();
        JsonNode two = client.add(firm, other, "二.pdf", content).json();
        Sha256 hash = new Sha256(one.get("sha256").asText());
        assertThat(ok(client.list(firm, request)).at("/attachments/0/removable").asBoolean())
                .isTrue();

        assertThat(client.remove(Loop.newFirm(), request, one).status()).isEqualTo(404);
        assertThat(client.remove(firm, request, one).status()).isEqualTo(204);
        assertThat(client.remove(firm, request, one).status()).isEqualTo(404);
        assertThat(vault.has(hash)).isTrue();
        assertThat(client.download(firm, other, two).body()).isEqualTo(content);

        assertThat(client.remove(firm, other, two).status()).isEqualTo(204);
        assertThat(vault.has(hash)).isFalse();
        assertThat(audit.list("ServiceRequest", request.get("id").asText()))
                .extracting(Audit.Entry::act)
                .contains("ATTACH", "DETACH");
        JsonNode history = ok(portal.get(firm, "/api/v1/requests/" + request.get("id")));
        assertThat(history.get("intact").asBoolean()).isTrue();
        assertThat(history.get("history").findValuesAsText("act")).containsExactly("save", "attach", "detach");
        assertThat(history.at("/history/1/note").asText()).isEqualTo("一.pdf");
        assertThat(history.at("/history/1/decided").asText()).contains(hash.hex());
    }

    @Test
    void a_draft_with_a_file_is_rewritten_and_filed_and_its_history_holds() {
        client.add(firm, request, "一.pdf", SampleFiles.pdf());
        Map<String, Object> content = Loop.form("SUGGESTION");
        content.put("title", "换了说法");
        JsonNode saved = rewritten(content, 2, false);
        assertThat(saved.get("intact").asBoolean()).isTrue();
        JsonNode filed = rewritten(content, 3, true);
        assertThat(filed.get("intact").asBoolean()).isTrue();
        assertThat(filed.get("history").findValuesAsText("act")).startsWith("save", "attach", "save", "file");
        assertThat(ok(client.list(firm, request)).at("/attachments/0/removable").asBoolean())
                .isFalse();
    }

    private JsonNode rewritten(Map<String, Object> content, int version, boolean file) {
        return ok(portal.put(
                firm,
                "/api/v1/requests/" + request.get("id"),
                Map.of("content", content, "version", version, "file", file)));
    }

    @Test
    void a_draft_is_its_firms_own_affair() {
        JsonNode one = client.add(firm, request, "一.pdf", SampleFiles.pdf()).json();
        for (Caller other : List.of(Loop.newFirm(), Caller.official("rsj"), Caller.dispatcher(), Caller.supervisor())) {
            assertThat(client.list(other, request).status()).isEqualTo(404);
            assertThat(client.download(other, request, one).statusCode()).isEqualTo(404);
            assertThat(client.add(other, request, "二.pdf", SampleFiles.pdf()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void history_and_file_are_one() {
        JsonNode kept = client.add(firm, request, "一.pdf", SampleFiles.pdf()).json();
        assertThat(memory.told)
                .filteredOn(added -> added.requestId() == request.get("id").asLong())
                .singleElement()
                .satisfies(added -> {
                    assertThat(added.sha256()).isEqualTo(kept.get("sha256").asText());
                    assertThat(added.attachmentId()).isEqualTo(kept.get("id").asLong());
                    assertThat(added.actor().username()).isEqualTo(firm.username());
                });

        memory.broken = true;
        assertThat(client.add(firm, request, "二.pdf", SampleFiles.pdf()).status())
                .isEqualTo(500);
        assertThat(ok(client.list(firm, request)).get("attachments")).hasSize(1);
    }

    @Test
    void who_sends_too_much_is_told_when_to_come_again() {
        Caller busy = Caller.of("busy-" + firm.username(), "enterprise", firm.claims());
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            statuses.add(client.add(busy, request, "一.html", SampleFiles.utf8("<html/>"))
                    .status());
        }
        assertThat(statuses).containsOnly(422);
        var refused = client.add(busy, request, "一.pdf", SampleFiles.pdf());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 600);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("detail").asText()).contains("上传附件太频繁", "秒后再试");
        assertThat(client.add(firm, request, "一.pdf", SampleFiles.pdf()).status())
                .isEqualTo(201);
    }

    private JsonNode draft() {
        return ok(portal.post(firm, "/api/v1/requests/drafts", Loop.form("CONSULT")), 201);
    }
}
