package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, the caller gets one shape of answer, in Chinese, and nothing of our insides. */
@MicronautTest(transactional = false)
@Property(name = "problems.test", value = "true")
class ProblemsIT {

    @Inject
    PortalClient portal;

    @Inject
    Made made;

    @Test
    void invalid_fields_are_named_with_chinese_messages() {
        var answer = portal.post(
                Caller.ANYONE, "/api/test/things", Map.of("name", " ", "count", 0, "contact", Map.of("phone", "1")));
        assertProblem(answer, 422, "invalid-input");
        var fields = answer.json().get("errors").findValuesAsText("field");
        assertThat(fields).containsExactlyInAnyOrder("name", "count", "contact.phone");
        assertThat(answer.json().get("errors").findValuesAsText("message"))
                .contains("请填写。", "不能小于 1。", "长度应在 5 到 20 之间。");
    }

    @Test
    void a_list_entry_is_named_by_its_place() {
        var body = Map.of("name", "n", "count", 1, "contact", Map.of("phone", "12345"), "tags", List.of("a", ""));
        var answer = portal.post(Caller.ANYONE, "/api/test/things", body);
        assertProblem(answer, 422, "invalid-input");
        assertThat(answer.json().get("field").asText()).startsWith("tags[1]");
    }

    @Test
    void broken_json_is_malformed() {
        assertProblem(portal.post(Caller.ANYONE, "/api/test/things", "{\"name\": "), 400, "malformed-request");
    }

    @Test
    void a_body_of_another_shape_is_malformed() {
        assertProblem(portal.post(Caller.ANYONE, "/api/test/things", "[1, 2]"), 400, "malformed-request");
        assertProblem(
                portal.post(Caller.ANYONE, "/api/test/things", "{\"count\": \"many\"}"), 400, "malformed-request");
        assertProblem(portal.post(Caller.ANYONE, "/api/test/things", ""), 400, "malformed-request");
    }

    @Test
    void a_wrong_query_value_is_malformed() {
        assertProblem(portal.get(Caller.ANYONE, "/api/test/number?value=many"), 400, "malformed-request");
    }

    @Test
    void unknown_address_method_media_type_and_format() {
        assertProblem(portal.get(Caller.ANYONE, "/api/v1/no-such-thing"), 404, "not-found");
        assertProblem(portal.put(Caller.ANYONE, "/api/test/things", Map.of()), 405, "method-not-allowed");
        var xml = portal.request(Caller.ANYONE, "/api/test/things").setHeader("Content-Type", "application/xml");
        assertProblem(portal.send(xml.POST(BodyPublishers.ofString("<a/>"))), 415, "unsupported-media-type");
        var image = portal.request(Caller.ANYONE, "/api/test/number?value=1").setHeader("Accept", "image/png");
        assertProblem(portal.send(image.GET()), 406, "not-acceptable");
    }

    @Test
    void too_large_a_body_is_refused() {
        var answer = portal.post(Caller.ANYONE, "/api/test/things", Map.of("name", "x".repeat(3_000_000)));
        assertProblem(answer, 413, "too-large");
    }

    @Test
    void a_thrown_problem_is_the_answer() {
        var answer = portal.get(Caller.ANYONE, "/api/test/stale");
        assertProblem(answer, 409, "stale-version");
        assertThat(answer.json().get("title").asText()).isEqualTo("已被他人更新");
    }

    @Test
    void a_bug_is_not_shown() {
        var answer = portal.get(Caller.ANYONE, "/api/test/bug");
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.text()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(answer.json().get("detail").asText()).contains("编号");
    }

    @Test
    void who_is_not_logged_in_or_has_another_role() {
        assertProblem(portal.get(Caller.ANYONE, "/api/test/guarded"), 401, "not-logged-in");
        assertProblem(portal.get(Caller.official("rsj"), "/api/test/guarded"), 403, "not-allowed");
        assertThat(portal.get(Caller.admin(), "/api/test/guarded").status()).isEqualTo(200);
    }

    @Test
    void a_repeated_creation_gets_the_first_answer() {
        var before = made.count.get();
        var first = portal.post(Caller.ANYONE, "/api/test/made", Map.of("name", "a"), "key-1");
        var again = portal.post(Caller.ANYONE, "/api/test/made", Map.of("name", "a"), "key-1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(made.count.get() - before).isEqualTo(1);

        assertProblem(
                portal.post(Caller.ANYONE, "/api/test/made", Map.of("name", "b"), "key-1"),
                422,
                "idempotency-key-reused");
        assertThat(portal.post(Caller.ANYONE, "/api/test/made", Map.of("name", "a"), "key-2")
                        .text())
                .isNotEqualTo(first.text());
    }

    @Test
    void concurrent_repetitions_create_once() throws Exception {
        var before = made.count.get();
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<String> post = () -> portal.post(Caller.ANYONE, "/api/test/made", Map.of("name", "c"), "key-3")
                    .text();
            var texts = new HashSet<String>();
            for (var answer : threads.invokeAll(Collections.nCopies(6, post))) {
                texts.add(answer.get());
            }
            assertThat(texts).hasSize(1);
        }
        assertThat(made.count.get() - before).isEqualTo(1);
    }

    @Test
    void a_failed_creation_may_be_tried_again_with_its_key() {
        assertProblem(
                portal.post(Caller.ANYONE, "/api/test/made", Map.of("name", "refused"), "key-4"), 409, "conflict");
        made.refuse = false;
        assertThat(portal.post(Caller.ANYONE, "/api/test/made", Map.of("name", "refused"), "key-4")
                        .status())
                .isEqualTo(201);
    }

    private static void assertProblem(PortalClient.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(code);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.json().get("detail").asText()).matches(".*[\\u4e00-\\u9fa5].*");
    }

    @Singleton
    static class Made {
        final AtomicInteger count = new AtomicInteger();
        volatile boolean refuse = true;
    }

    /** Routes that go wrong in every way. */
    @Hidden
    @Controller("/api/test")
    @Requires(property = "problems.test")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    static class Troubles {

        @Inject
        Idempotency idempotency;

        @Inject
        Made made;

        @Serdeable
        record ThingForm(
                @NotBlank String name,
                @Min(1) int count,
                @NotNull @Valid ContactForm contact,
                @Nullable List<@NotBlank String> tags) {}

        @Serdeable
        record ContactForm(@Size(min = 5, max = 20) String phone) {}

        @Serdeable
        record MadeForm(String name) {}

        @Serdeable
        record MadeView(int number, String name) {}

        @Post("/things")
        String things(@Body @Valid ThingForm form) {
            return form.name();
        }

        @Get("/number")
        int number(@QueryValue int value) {
            return value;
        }

        @Get("/stale")
        String stale() {
            throw Problem.stale();
        }

        @Get("/bug")
        String bug() {
            throw new IllegalStateException("the secret of our insides");
        }

        @Get("/guarded")
        @Secured("admin")
        String guarded() {
            return "in";
        }

        @Post("/made")
        @Status(HttpStatus.CREATED)
        MadeView made(@Body MadeForm form, @Header("Idempotency-Key") @Nullable String key) {
            var attempt = new Idempotency.Attempt("anyone", "made", key, form);
            return idempotency.once(attempt, MadeView.class, () -> make(form));
        }

        private MadeView make(MadeForm form) {
            if (form.name().equals("refused") && made.refuse) {
                throw Problem.conflict("这次不行。");
            }
            return new MadeView(made.count.incrementAndGet(), form.name());
        }
    }
}
