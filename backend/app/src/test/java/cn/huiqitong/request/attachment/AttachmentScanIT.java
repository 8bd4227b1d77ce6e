package cn.huiqitong.request.attachment;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Loop;
import cn.huiqitong.search.Eventually;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With a scanner: nothing is given away before it is clean, and what is infected goes. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentScanIT implements TestPropertyProvider {

    private final FakeClamd clamd = start();
    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    AttachmentClient client;

    @Inject
    PendingScans scans;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Database database;

    private JsonNode request;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("huiqitong.clamd", clamd.address(), "huiqitong.jobs", "false");
    }

    @BeforeEach
    void file() {
        clamd.down(false);
        request = loop.file(firm, "CONSULT");
    }

    @AfterAll
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void what_is_clean_is_there_at_once() {
        JsonNode added = add(SampleFiles.pdf()).json();
        assertThat(added.get("scan").asText()).isEqualTo("CLEAN");
        assertThat(client.download(firm, request, added).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_infected_does_not_come_in() throws IOException {
        byte[] content = SampleFiles.pdf(SampleFiles.EICAR + request.get("id"));
        Answer refused = add(content);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("field").asText()).isEqualTo("file");
        assertThat(refused.json().get("detail").asText()).contains("病毒", "Eicar-Test-Signature");
        assertThat(ok(client.list(firm, request)).get("attachments")).isEmpty();
        assertThat(vault.has(hash(content))).isFalse();
        assertThat(audit.list("ServiceRequest", request.get("id").asText()))
                .extracting(Audit.Entry::act)
                .contains("ATTACH_REFUSED");
    }

    @Test
    void while_the_scanner_is_down_files_wait_and_then_come_through() {
        clamd.down(true);
        JsonNode added = add(SampleFiles.pdf()).json();
        assertThat(added.get("scan").asText()).isEqualTo("PENDING");
        assertThat(added.get("note").asText()).contains("等待");
        assertThat(client.download(firm, request, added).statusCode()).isEqualTo(409);
        scans.run();
        assertThat(client.download(firm, request, added).statusCode()).isEqualTo(409);

        clamd.down(false);
        scans.run();
        assertThat(client.download(firm, request, added).statusCode()).isEqualTo(200);
        int before = clamd.scans();
        scans.run();
        assertThat(clamd.scans()).isEqualTo(before);
    }

    @Test
    void what_proves_infected_later_goes_from_every_request() throws Exception {
        byte[] content = SampleFiles.pdf(SampleFiles.EICAR + request.get("id"));
        JsonNode other = loop.file(firm, "CONSULT");
        clamd.down(true);
        JsonNode one = add(content).json();
        JsonNode two = client.add(firm, other, "二.pdf", content).json();
        assertThat(vault.has(hash(content))).isTrue();

        clamd.down(false);
        scans.run();

        assertThat(vault.has(hash(content))).isFalse();
        assertThat(client.download(firm, other, two).statusCode()).isEqualTo(409);
        JsonNode listed = ok(client.list(firm, request)).at("/attachments/0");
        assertThat(listed.get("scan").asText()).isEqualTo("INFECTED");
        assertThat(listed.get("note").asText()).contains("病毒");
        for (JsonNode gone : List.of(one, two)) {
            Eventually.isTrue("the firm is told", () -> told(gone) == 1);
        }
        clamd.down(true);
        assertThat(add(content).status()).isEqualTo(422);
    }

    @Test
    void what_came_before_there_was_a_scanner_is_scanned_first() {
        JsonNode added = add(SampleFiles.pdf()).json();
        database.update(
                "update request_attachment set scan = 'UNSCANNED' where id = ?",
                added.get("id").asLong());
        assertThat(client.download(firm, request, added).statusCode()).isEqualTo(409);
        scans.run();
        assertThat(client.download(firm, request, added).statusCode()).isEqualTo(200);
    }

    private Answer add(byte[] content) {
        return client.add(firm, request, "一.pdf", content);
    }

    private int told(JsonNode attachment) {
        return database.get(
                "select count(*) from notification where subject_id = ? and title like '%病毒%'",
                row -> row.getInt(1), "attachment-" + attachment.get("id").asLong());
    }

    private static Sha256 hash(byte[] content) {
        var digest = Sha256.digest();
        digest.update(content);
        return Sha256.of(digest);
    }

    private static FakeClamd start() {
        try {
            return new FakeClamd();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
