package cn.huiqitong.request.history;

import static cn.huiqitong.request.Loop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** The administrator's check of all histories, and the roots to be kept elsewhere. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class HistoryAdminIT {

    private static final String CHECKS = "/api/v1/admin/history/checks";

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Inject
    CheckJob job;

    @Inject
    DayRoots roots;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Test
    void a_check_is_started_once_goes_its_way_and_says_what_it_found() {
        JsonNode request = loop.assigned(Loop.newFirm(), "rsj");

        JsonNode started = portal.post(Caller.admin(), CHECKS, null).json();
        assertThat(started.get("state").asText()).isEqualTo("WAITING");
        assertThat(portal.post(Caller.admin(), CHECKS, null).json().get("id")).isEqualTo(started.get("id"));
        job.run();

        JsonNode done =
                ok(portal.get(Caller.admin(), CHECKS + "/" + started.get("id").asLong()));
        assertThat(done.get("state").asText()).as(done.toString()).isEqualTo("INTACT");
        assertThat(done.get("requests").asLong())
                .isEqualTo(done.get("total").asLong())
                .isPositive();
        assertThat(done.get("entries").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(audit.list("RequestHistory", started.get("id").asText())).hasSize(1);

        new Archive(database)
                .tamper(
                        "update request_history set note = 'x' where request_id = ? and seq = 1",
                        request.get("id").asLong());
        portal.post(Caller.admin(), CHECKS, null);
        job.run();

        JsonNode broken = ok(portal.get(Caller.admin(), CHECKS)).at("/checks/0");
        assertThat(broken.get("state").asText()).isEqualTo("BROKEN");
        assertThat(broken.at("/findings/0/where")).isEqualTo(request.get("number"));
        assertThat(broken.at("/findings/0/seq").asInt()).isOne();
        new Archive(database)
                .tamper(
                        "update request_history set note = null where request_id = ? and seq = 1",
                        request.get("id").asLong());
    }

    @Test
    void the_roots_are_listed_and_taken_away_as_a_text_that_can_be_read_again() {
        loop.file(Loop.newFirm(), "COMPLAINT");
        new DayClosing(database, roots, InstantSource.fixed(clock.instant().plus(Duration.ofDays(2)))).run();

        JsonNode page = ok(portal.get(Caller.admin(), "/api/v1/admin/history/roots?size=1"));
        JsonNode older = ok(portal.get(
                Caller.admin(),
                "/api/v1/admin/history/roots?size=1&before=" + page.get("next").asText()));
        assertThat(older.at("/roots/0/day").asText())
                .isLessThan(page.at("/roots/0/day").asText());

        var text = portal.send(portal.request(Caller.admin(), "/api/v1/admin/history/roots.txt")
                .setHeader("Accept", "text/plain")
                .GET());
        assertThat(text.status()).as(text.text()).isEqualTo(200);
        assertThat(RootText.read(text.text()))
                .hasSize(2)
                .containsValue(page.at("/roots/0/root").asText());
        assertThat(audit.list("RequestHistory", "roots")).isNotEmpty();
    }
}
