package cn.huiqitong.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several at once, the same thing twice, and a history that somebody tampers with. */
@MicronautTest(transactional = false)
class RequestIntegrityIT {

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Test
    void of_two_officials_who_accept_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            JsonNode request = loop.assigned(firm, "rsj");

            List<Answer> answers = atOnce(2, n -> loop.act(Caller.official("rsj"), request, "accept"));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer loser = answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .findFirst()
                    .orElseThrow();
            assertThat(loser.problem()).isEqualTo("stale-version");
            assertThat(loop.get(firm, request).get("history")).hasSize(3);
        }
    }

    @Test
    void filing_again_with_the_same_key_makes_one_request() throws Exception {
        Map<String, Object> form = Loop.form("COMPLAINT");

        List<Answer> answers = atOnce(4, n -> portal.post(firm, Loop.REQUESTS, form, "key-1"));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.json().get("number").asText()))
                .hasSize(4)
                .containsOnly(answers.getFirst().json().get("number").asText());
        assertThat(portal.get(firm, Loop.REQUESTS).json().get("total").asInt()).isEqualTo(1);

        form.put("title", "另一件事");
        assertThat(portal.post(firm, Loop.REQUESTS, form, "key-1").status()).isEqualTo(422);
    }

    /** Filings at once may leave places open; those after them fill them, the lowest first. */
    @Test
    void numbers_are_unique_and_without_holes() throws Exception {
        List<Answer> answers = atOnce(12, n -> portal.post(Loop.newFirm(), Loop.REQUESTS, Loop.form("CONSULT")));
        assertThat(answers)
                .extracting(answer -> answer.json().get("number").asText())
                .hasSize(12)
                .doesNotHaveDuplicates();

        for (int after = 0; after < 40 && numbers().getLast() > numbers().size(); after++) {
            portal.post(Loop.newFirm(), Loop.REQUESTS, Loop.form("CONSULT"));
        }
        assertThat(numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers().size()).boxed().toList());
    }

    private List<Integer> numbers() {
        return database.list(
                "select split_part(number, '-', 2)::int from service_request order by 1", row -> row.getInt(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update request_history set note = '没有这回事'",
                "delete from request_history",
                "truncate request_history"
            })
    void the_history_refuses_changes(String sql) {
        loop.file(firm, "COMPLAINT");

        assertThatThrownBy(() -> database.update(sql)).rootCause().hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update request_history set note = '改过' where request_id = ? and seq = 2",
                "delete from request_history where request_id = ? and seq = 3",
                "update service_request set text = '改过' where id = ?"
            })
    void what_a_database_owner_changes_past_the_trigger_shows(String sql) {
        JsonNode request = loop.accepted(firm, "rsj");
        assertThat(request.get("intact").asBoolean()).isTrue();

        database.inTransaction(() -> {
            database.update("set local session_replication_role = replica");
            return database.update(sql, request.get("id").asLong());
        });

        assertThat(loop.get(firm, request).get("intact").asBoolean()).isFalse();
    }

    private interface Call {
        Answer call(int n);
    }

    private static List<Answer> atOnce(int callers, Call call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Callable<Answer>> calls = IntStream.range(0, callers)
                    .<Callable<Answer>>mapToObj(n -> () -> {
                        start.await();
                        return call.call(n);
                    })
                    .toList();
            List<Future<Answer>> futures = threads.invokeAll(calls);
            return futures.stream().map(Future::resultNow).toList();
        }
    }
}
