package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A department's work list, part by part, and how many there are in each. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.answers.keep", value = "false")
class DeskIT {

    private static final Caller RSJ = Caller.official("rsj");
    private static final Caller GXJ = Caller.official("gxj");

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    private JsonNode helped;

    @BeforeEach
    void requests() {
        loop.assigned(firm, "gxj");
        loop.accepted(firm, "gxj");
        loop.answered(firm, "gxj");
        helped = loop.accepted(firm, "rsj");
        loop.does(RSJ, helped, "invite", Map.of("department", "gxj"));
    }

    @ParameterizedTest
    @EnumSource
    void each_part_counts_what_its_list_has(DeskPart part) {
        JsonNode counts = ok(portal.get(GXJ, Loop.REQUESTS + "/desk"));
        String name = part.name().toLowerCase(Locale.ROOT);
        assertThat(counts.get(name).asLong()).isEqualTo(list(part).get("total").asLong());
        if (part != DeskPart.LATE) {
            assertThat(counts.get(name).asLong()).isPositive();
        }
    }

    @Test
    void what_it_has_and_what_it_helps_with_are_everything_that_is_open() {
        JsonNode counts = ok(portal.get(GXJ, Loop.REQUESTS + "/desk"));
        long open =
                ok(portal.get(GXJ, Loop.REQUESTS + "?scope=OPEN")).get("total").asLong();
        assertThat(counts.get("own").asLong() + counts.get("assist").asLong()).isEqualTo(open);
    }

    @Test
    void a_search_counts_what_it_finds() {
        JsonNode counts = ok(portal.get(
                GXJ, Loop.REQUESTS + "/desk?q=" + helped.get("number").asText()));
        assertThat(counts.get("own").asLong()).isZero();
        assertThat(counts.get("assist").asLong()).isEqualTo(1);
    }

    @Test
    void a_row_says_whether_the_opinion_is_owed() {
        assertThat(assistance(GXJ, helped)).isEqualTo("OWED");
        assertThat(assistance(RSJ, helped)).isEqualTo("null");
        long owed = owed();

        loop.does(GXJ, helped, "assist", Map.of("note", "我们这边没有意见。"));

        assertThat(assistance(GXJ, helped)).isEqualTo("GIVEN");
        assertThat(owed()).isEqualTo(owed - 1);
    }

    @Test
    void what_was_answered_without_the_opinion_no_longer_waits_for_it() {
        long owed = owed();
        loop.does(RSJ, helped, "answer", Map.of("outcome", "SOLVED", "note", "已到账。"));
        assertThat(assistance(GXJ, helped)).isEqualTo("NOT_NEEDED");
        assertThat(owed()).isEqualTo(owed - 1);
    }

    @Test
    void who_has_no_desk_finds_nothing_on_it() {
        assertThat(ok(portal.get(firm, Loop.REQUESTS + "?desk=OWN"))
                        .get("total")
                        .asLong())
                .isZero();
    }

    private long owed() {
        return list(DeskPart.OWED).get("total").asLong();
    }

    private JsonNode list(DeskPart part) {
        return ok(portal.get(GXJ, Loop.REQUESTS + "?desk=" + part));
    }

    private String assistance(Caller caller, JsonNode request) {
        return ok(portal.get(
                        caller, Loop.REQUESTS + "?q=" + request.get("number").asText()))
                .at("/items/0/assistance")
                .asText();
    }
}
