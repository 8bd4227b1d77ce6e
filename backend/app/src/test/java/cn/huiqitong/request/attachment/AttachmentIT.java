package cn.huiqitong.request.attachment;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Adding, listing and getting files, with the limits; no scanner is set up. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.attachments.max-files", value = "4")
@Property(name = "huiqitong.attachments.max-total", value = "12582912")
class AttachmentIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    AttachmentClient client;

    @Inject
    Audit audit;

    @Test
    void a_file_comes_back_as_it_was_sent() {
        JsonNode request = loop.file(firm, "CONSULT");
        byte[] content = SampleFiles.pdf();

        JsonNode added = added(client.add(firm, request, "章程 (2025年).pdf", content));

        assertThat(added.get("name").asText()).isEqualTo("章程 (2025年).pdf");
        assertThat(added.get("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(added.get("size").asInt()).isEqualTo(content.length);
        assertThat(added.get("scan").asText()).isEqualTo("UNSCANNED");
        HttpResponse<byte[]> got = client.download(firm, request, added);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(content);
        assertThat(header(got, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(got, "Content-Length")).isEqualTo(Integer.toString(content.length));
        assertThat(header(got, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(got, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(header(got, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"attachment.pdf\"; "
                        + "filename*=UTF-8''%E7%AB%A0%E7%A8%8B%20%282025%E5%B9%B4%29.pdf");
    }

    @Test
    void the_list_says_what_is_there_and_what_may_be_added() {
        JsonNode request = loop.file(firm, "CONSULT");
        added(client.add(firm, request, "甲.pdf", SampleFiles.pdf()));
        added(client.add(firm, request, "乙.png", SampleFiles.png()));

        JsonNode list = ok(client.list(firm, request));

        assertThat(list.get("attachments").findValuesAsText("name")).containsExactly("甲.pdf", "乙.png");
        assertThat(list.get("mayAdd").asBoolean()).isTrue();
        assertThat(list.get("endings").valueStream().map(JsonNode::asText)).contains("pdf", "ofd", "jpeg");
        assertThat(list.get("maxFile").asInt()).isEqualTo(10 * MEGABYTE);
        assertThat(list.at("/attachments/0/downloadable").asBoolean()).isTrue();
    }

    @Test
    void a_large_file_goes_through_and_a_larger_one_does_not() {
        JsonNode request = loop.file(firm, "CONSULT");
        byte[] large = SampleFiles.pdf(10 * MEGABYTE);
        JsonNode added = added(client.add(firm, request, "大.pdf", large));
        assertThat(client.download(firm, request, added).body()).isEqualTo(large);

        Answer refused = client.add(firm, request, "更大.pdf", SampleFiles.pdf(10 * MEGABYTE + 1));
        assertThat(refused.status()).as(refused.text()).isEqualTo(413);
        assertThat(refused.json().get("field").asText()).isEqualTo("file");
        assertThat(refused.json().get("detail").asText()).contains("10 MB");
    }

    @Test
    void a_stream_without_end_is_cut_off_and_leaves_nothing() throws IOException {
        JsonNode request = loop.file(firm, "CONSULT");
        long before = temporaryFiles();
        int status;
        try {
            status = client.stream(firm, request, "无尽.pdf", () -> new Endless(300L * MEGABYTE), null)
                    .status();
        } catch (java.io.UncheckedIOException e) {
            status = 413; // the connection was closed before all was sent, which is an answer too
        }
        assertThat(status).isEqualTo(413);
        assertThat(temporaryFiles()).isEqualTo(before);
        assertThat(ok(client.list(firm, request)).get("attachments")).isEmpty();
        added(client.add(firm, request, "还行.pdf", SampleFiles.pdf()));
    }

    @Test
    void what_is_not_allowed_is_refused_in_words() {
        JsonNode request = loop.file(firm, "CONSULT");
        Answer html = client.add(firm, request, "页面.html", SampleFiles.utf8("<html><body/></html>"));
        assertThat(html.status()).isEqualTo(422);
        assertThat(html.json().get("field").asText()).isEqualTo("file");
        assertThat(html.json().get("detail").asText()).contains("pdf", "docx");
        Answer wrong = client.add(firm, request, "图.png", SampleFiles.pdf());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("detail").asText()).contains("PDF", ".png");
        assertThat(ok(client.list(firm, request)).get("attachments")).isEmpty();
    }

    @Test
    void a_request_takes_so_many_files_and_bytes() {
        JsonNode request = loop.file(firm, "CONSULT");
        added(client.add(firm, request, "一.pdf", SampleFiles.pdf(6 * MEGABYTE)));
        Answer tooMuch = client.add(firm, request, "二.pdf", SampleFiles.pdf(7 * MEGABYTE));
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.json().get("detail").asText()).contains("12 MB");
        for (int i = 0; i < 3; i++) {
            added(client.add(firm, request, "小.pdf", SampleFiles.pdf()));
        }
        assertThat(client.add(firm, request, "五.pdf", SampleFiles.pdf())
                        .json()
                        .get("detail")
                        .asText())
                .contains("4 个");
    }

    @Test
    void the_same_content_again_is_the_same_attachment() {
        JsonNode request = loop.file(firm, "CONSULT");
        byte[] content = SampleFiles.pdf();
        JsonNode first = added(client.add(firm, request, "一.pdf", content));
        JsonNode again = added(client.add(firm, request, "别名.pdf", content));
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("name").asText()).isEqualTo("一.pdf");

        JsonNode other = loop.file(firm, "CONSULT");
        assertThat(added(client.add(firm, other, "一.pdf", content)).get("id")).isNotEqualTo(first.get("id"));
    }

    @Test
    void a_repetition_by_key_adds_nothing_and_the_key_holds_for_one_content() {
        JsonNode request = loop.file(firm, "CONSULT");
        String key = UUID.randomUUID().toString();
        byte[] content = SampleFiles.pdf();
        JsonNode first = added(client.add(firm, request, "一.pdf", content, key));
        assertThat(added(client.add(firm, request, "一.pdf", content, key))).isEqualTo(first);
        assertThat(client.add(firm, request, "一.pdf", SampleFiles.pdf(), key).problem())
                .isEqualTo("idempotency-key-reused");
        assertThat(ok(client.list(firm, request)).get("attachments")).hasSize(1);
    }

    @Test
    void many_at_once_keep_to_the_limit() throws Exception {
        JsonNode request = loop.file(firm, "CONSULT");
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> calls = IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(i -> () -> client.add(firm, request, i + ".pdf", SampleFiles.pdf())
                            .status())
                    .toList();
            for (var done : threads.invokeAll(calls)) {
                statuses.add(done.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(4);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(6);
        assertThat(ok(client.list(firm, request)).get("attachments")).hasSize(4);
    }

    @Test
    void adding_is_in_the_audit_log_with_the_hash() {
        JsonNode request = loop.file(firm, "CONSULT");
        JsonNode added = added(client.add(firm, request, "一.pdf", SampleFiles.pdf()));
        assertThat(audit.list("ServiceRequest", request.get("id").asText())).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("ATTACH");
            assertThat(entry.after()).contains(added.get("sha256").asText());
        });
    }

    private static JsonNode added(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("huiqitong-attachment-"))
                    .count();
        }
    }

    /** A PDF that goes on and on. */
    private static final class Endless extends InputStream {

        private final byte[] start = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        private final long length;
        private long at;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            int index = (int) at++;
            return index < start.length ? start[index] : ' ';
        }
    }
}
