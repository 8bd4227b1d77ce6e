package cn.huiqitong.request.attachment;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see, add and take away the files of a request, and what is written down of it. */
@MicronautTest(transactional = false)
class AttachmentAccessIT {

    private static final Caller RSJ = Caller.official("rsj");
    private static final Caller GXJ = Caller.official("gxj");

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    AttachmentClient client;

    @Inject
    Audit audit;

    @Inject
    PortalClient portal;

    private JsonNode request;
    private JsonNode attachment;

    @BeforeEach
    void file() {
        request = loop.accepted(firm, "rsj");
        attachment = client.add(firm, request, "章程.pdf", SampleFiles.pdf()).json();
    }

    @Test
    void whoever_sees_the_request_gets_the_file() {
        for (Caller caller : List.of(firm, RSJ, Caller.dispatcher(), Caller.supervisor(), Caller.supervisor("rsj"))) {
            assertThat(client.download(caller, request, attachment).statusCode())
                    .as(caller.username())
                    .isEqualTo(200);
            assertThat(ok(client.list(caller, request)).get("attachments")).hasSize(1);
        }
    }

    @Test
    void for_others_there_is_nothing() {
        for (Caller stranger : List.of(Loop.newFirm(), GXJ, Caller.supervisor("gxj"))) {
            assertThat(client.download(stranger, request, attachment).statusCode())
                    .isEqualTo(404);
            assertThat(client.list(stranger, request).status()).isEqualTo(404);
            assertThat(client.add(stranger, request, "一.pdf", SampleFiles.pdf()).status())
                    .isEqualTo(404);
            assertThat(client.remove(stranger, request, attachment).status()).isEqualTo(404);
        }
        for (Caller other : List.of(Caller.editor("e"), Caller.admin())) {
            assertThat(client.download(other, request, attachment).statusCode()).isEqualTo(403);
        }
        assertThat(client.download(Caller.ANYONE, request, attachment).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_file_is_found_only_with_its_own_request() {
        JsonNode own = loop.file(firm, "CONSULT");
        assertThat(client.download(firm, own, attachment).statusCode()).isEqualTo(404);
        Caller thief = Loop.newFirm();
        assertThat(client.download(thief, loop.file(thief, "CONSULT"), attachment)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_department_adds_and_the_supervisor_does_not() {
        assertThat(client.add(RSJ, request, "答复.pdf", SampleFiles.pdf()).status())
                .isEqualTo(201);
        assertThat(ok(client.list(Caller.supervisor(), request)).get("mayAdd").asBoolean())
                .isFalse();
        assertThat(client.add(Caller.supervisor(), request, "一.pdf", SampleFiles.pdf())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_department_that_helps_adds_until_the_firm_is_answered() {
        ok(loop.act(RSJ, now(), "invite", Map.of("department", "gxj")));
        assertThat(ok(client.list(GXJ, request)).get("mayAdd").asBoolean()).isTrue();
        JsonNode added = ok(client.add(GXJ, request, "意见.pdf", SampleFiles.pdf()), 201);
        assertThat(client.download(RSJ, request, added).statusCode()).isEqualTo(200);
        assertThat(now().at("/history")
                        .valueStream()
                        .toList()
                        .getLast()
                        .get("actorRole")
                        .asText())
                .isEqualTo("协办部门");

        ok(loop.act(RSJ, now(), "answer", Map.of("outcome", "SOLVED", "note", "已到账。")));
        assertThat(ok(client.list(GXJ, request)).get("mayAdd").asBoolean()).isFalse();
        assertThat(client.add(GXJ, request, "晚了.pdf", SampleFiles.pdf()).status())
                .isEqualTo(409);
    }

    private JsonNode now() {
        return ok(portal.get(firm, "/api/v1/requests/" + request.get("id")));
    }

    @Test
    void nothing_is_added_to_what_is_over() {
        ok(loop.act(firm, now(), "withdraw"));
        assertThat(ok(client.list(firm, request)).get("mayAdd").asBoolean()).isFalse();
        assertThat(client.add(firm, request, "一.pdf", SampleFiles.pdf()).status())
                .isEqualTo(409);
        assertThat(client.download(firm, request, attachment).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_filed_stays() {
        var refused = client.remove(firm, request, attachment);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("已经提交");
        assertThat(client.remove(RSJ, request, attachment).status()).isEqualTo(403);
        JsonNode own = client.add(RSJ, request, "答复.pdf", SampleFiles.pdf()).json();
        assertThat(client.remove(RSJ, request, own).status()).isEqualTo(409);
        assertThat(client.download(firm, request, attachment).statusCode()).isEqualTo(200);
    }

    @Test
    void what_officials_download_is_written_down_and_what_the_firm_does_is_not() {
        client.download(firm, request, attachment);
        client.download(RSJ, request, attachment);
        client.download(Caller.dispatcher(), request, attachment);
        client.download(Caller.supervisor(), request, attachment);
        assertThat(audit.list("ServiceRequest", request.get("id").asText()))
                .filteredOn(entry -> entry.act().equals("DOWNLOAD"))
                .extracting(Audit.Entry::actor)
                .containsExactly("official-rsj", "dispatcher", "supervisor");
        assertThat(audit.list("ServiceRequest", request.get("id").asText()))
                .filteredOn(entry -> entry.act().equals("ATTACH"))
                .extracting(Audit.Entry::actor, Audit.Entry::act)
                .containsExactly(tuple(firm.username(), "ATTACH"));
    }
}
