package cn.huiqitong.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Bytes without a row and rows without bytes are found; nothing that a row names is removed. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrphansIT implements TestPropertyProvider {

    private final Path folder = folder();
    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    AttachmentClient client;

    @Inject
    Orphans orphans;

    @Inject
    Vault vault;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("huiqitong.attachments.folder", folder.toString(), "huiqitong.jobs", "false");
    }

    @Test
    void both_kinds_are_found() throws IOException {
        JsonNode request = loop.file(firm, "CONSULT");
        Sha256 fine = added(request);
        Sha256 lost = added(request);
        Sha256 left = added(request);
        Sha256 young = added(request);
        Sha256 infected = added(request);
        vault.remove(lost);
        database.update("delete from request_attachment where sha256 in (?, ?)", left.hex(), young.hex());
        database.update("update request_attachment set scan = 'INFECTED' where sha256 = ?", infected.hex());
        for (Sha256 old : new Sha256[] {fine, left, infected}) {
            age(old);
        }

        Orphans.Found found = orphans.find();

        assertThat(found.bytesWithoutRow()).containsExactly(left);
        assertThat(found.rowsWithoutBytes()).contains(id(lost)).doesNotContain(id(fine), id(infected));
        assertThat(vault.has(left)).isTrue();
        assertThat(vault.has(fine)).isTrue();
        assertThat(vault.has(infected)).isFalse();
        assertThat(client.download(firm, request, attachment(request, lost)).statusCode())
                .isEqualTo(404);
    }

    private Sha256 added(JsonNode request) {
        return new Sha256(client.add(firm, request, "一.pdf", SampleFiles.pdf())
                .json()
                .get("sha256")
                .asText());
    }

    private JsonNode attachment(JsonNode request, Sha256 content) {
        return client.list(firm, request)
                .json()
                .get("attachments")
                .valueStream()
                .filter(it -> it.get("sha256").asText().equals(content.hex()))
                .findFirst()
                .orElseThrow();
    }

    private long id(Sha256 content) {
        return database.get("select id from request_attachment where sha256 = ?", row -> row.getLong(1), content.hex());
    }

    private void age(Sha256 content) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(content.path()), FileTime.from(clock.instant().minus(Duration.ofDays(3))));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("orphans-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
