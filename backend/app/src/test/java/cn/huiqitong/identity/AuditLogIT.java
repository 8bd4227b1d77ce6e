package cn.huiqitong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Today;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 审计日志 as administrators read it. */
@MicronautTest(transactional = false)
class AuditLogIT {

    private static final String LOG = "/api/v1/admin/audit";

    @Inject
    PortalClient portal;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Test
    void is_filtered_by_who_what_and_day() {
        audit.record("log-a", "READ", "LogThing", "1", null, null);
        audit.record("log-b", "CHANGE", "LogThing", "2", Map.of("x", 1), Map.of("x", 2));
        audit.record("log-a", "READ", "LogOther", "1", null, null);
        LocalDate today = Today.of(clock);

        assertThat(subjects("?actor=log-a")).containsExactly("LogOther 1", "LogThing 1");
        assertThat(subjects("?kind=LogThing")).containsExactly("LogThing 2", "LogThing 1");
        assertThat(subjects("?kind=LogThing&subject=2")).containsExactly("LogThing 2");
        assertThat(subjects("?actor=log-a&from=" + today.plusDays(1))).isEmpty();
        assertThat(subjects("?actor=log-a&to=" + today.minusDays(1))).isEmpty();
        assertThat(subjects("?actor=log-a&from=%s&to=%s".formatted(today.minusDays(1), today.plusDays(1))))
                .hasSize(2);
        JsonNode view = get("?actor=log-b");
        assertThat(view.at("/lines/0/before").asText()).isEqualTo("{\"x\": 1}");
        assertThat(view.get("kinds").valueStream().map(JsonNode::asText)).contains("LogOther", "LogThing");
    }

    @Test
    void goes_page_by_page_without_gap_or_repetition() {
        for (int i = 0; i < 5; i++) {
            audit.record("log-pages", "READ", "LogPage", Integer.toString(i), null, null);
        }
        JsonNode first = get("?actor=log-pages&size=2");
        audit.record("log-pages", "READ", "LogPage", "later", null, null);
        JsonNode second = get("?actor=log-pages&size=2&before=" + first.get("next"));
        JsonNode third = get("?actor=log-pages&size=2&before=" + second.get("next"));

        assertThat(List.of(first, second, third).stream().flatMap(AuditLogIT::ids))
                .containsExactly("4", "3", "2", "1", "0");
        assertThat(third.get("next").isNull()).isTrue();
    }

    @Test
    void whoever_reads_it_is_in_it() {
        portal.get(Caller.of("log-reader", "admin", Map.of()), LOG + "?kind=LogThing");

        JsonNode line = get("?actor=log-reader").at("/lines/0");
        assertThat(line.get("subjectType").asText()).isEqualTo("Audit");
        assertThat(line.get("after").asText()).contains("LogThing");
    }

    private List<String> subjects(String query) {
        return get(query)
                .get("lines")
                .valueStream()
                .map(line -> line.get("subjectType").asText() + " "
                        + line.get("subjectId").asText())
                .toList();
    }

    private static java.util.stream.Stream<String> ids(JsonNode view) {
        return view.get("lines").valueStream().map(line -> line.get("subjectId").asText());
    }

    private JsonNode get(String query) {
        var answer = portal.get(Caller.admin(), LOG + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
