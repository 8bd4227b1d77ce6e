package cn.huiqitong.request.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.request.synthetic.SyntheticRequests.Size;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generated requests are marked, whole and consistent with what the loop itself would show. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class SyntheticRequestsIT {

    @Inject
    SyntheticRequests requests;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Test
    void a_load_is_marked_whole_and_can_be_gone_on_with() {
        List<Integer> told = new ArrayList<>();
        requests.load(new Size(150, 250), told::add);
        assertThat(told).containsExactly(400);
        requests.load(new Size(150, 250), told::add);
        assertThat(told).as("nothing twice").containsExactly(400);

        assertThat(count("true")).isEqualTo(400);
        assertThat(count("enterprise_name like '合成示例%' and title like '（合成示例）%' and text like '合成示例%'"))
                .isEqualTo(400);
        assertThat(count("state in ('CLOSED', 'REPAIRING')")).isBetween(250, 255);
        assertThat(count("state = 'CLOSED' and urgent_due_at is not null")).isZero();
        assertThat(count("urgent_due_at < now()")).isPositive();
        assertThat(count("version <> (select count(*) from request_history where request_id = service_request.id)"))
                .isZero();
        assertThat(count("closed_at > now() or answered_at > now() or filed_at > now()"))
                .isZero();
        assertThat(count("clock_running <> exists (select 1 from request_clock c where c.request_id = "
                        + "service_request.id and c.kind = 'CLOSE' and c.ended_at is null)"))
                .isZero();
        assertThat(count("urgent_due_at is distinct from (select min(due_at) from request_clock c where c.request_id = "
                        + "service_request.id and c.ended_at is null and not c.paused and c.kind not in ('SUPPLY', "
                        + "'CONFIRM'))"))
                .isZero();

        List<Long> some =
                database.list("select id from service_request order by md5(number) limit 25", row -> row.getLong(1));
        for (long id : some) {
            JsonNode request =
                    portal.get(Caller.supervisor(), "/api/v1/requests/" + id).json();
            assertThat(request.get("intact").asBoolean()).as(request.toString()).isTrue();
        }
        for (String figures : List.of("board", "statistics", "public/statistics")) {
            assertThat(portal.get(Caller.supervisor(), "/api/v1/" + figures)
                            .json()
                            .get("note")
                            .asText())
                    .as(figures)
                    .contains("400 件合成示例诉求");
        }
    }

    private int count(String condition) {
        return database.get("select count(*) from service_request where " + condition, row -> row.getInt(1));
    }
}
