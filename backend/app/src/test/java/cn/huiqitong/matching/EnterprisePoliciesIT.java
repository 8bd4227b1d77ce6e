package cn.huiqitong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.eligibility.ItemsInForce;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.platform.Today;
import cn.huiqitong.seeds.SeedEnterprise;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 我的政策 over HTTP with the whole portal running: whose it is, and that it follows what the firm says and what is released. */
@MicronautTest(transactional = false)
class EnterprisePoliciesIT {

    private static final String PATH = "/api/v1/enterprise/policies";

    @Inject
    PortalClient portal;

    @Inject
    SeedLibrary seeds;

    @Inject
    ItemsInForce items;

    @Inject
    SampleFirms samples;

    @Inject
    InstantSource clock;

    @Test
    void aFirmSeesWhatItIsEntitledTo() {
        SeedEnterprise firm = seeds.demoEnterprises().getFirst();

        JsonNode mine = portal.get(Caller.enterprise(firm.uscc()), PATH).json();

        assertThat(mine.path("results")).hasSize(items.list(Today.of(clock)).size());
        assertThat(mine.at("/summary/met").asInt()).isPositive();
        JsonNode judged = portal.post(Caller.ANYONE, "/api/v1/assessments", Map.of("facts", firm.values()))
                .json();
        assertThat(mine).as("stored and judged now are the same").isEqualTo(judged);
    }

    @Test
    void whatTheFirmJustSaidCountsAtOnce() {
        Caller firm = Caller.enterprise(samples.create(51));
        int before = portal.get(firm, PATH).json().path("next").size();

        portal.put(
                firm,
                "/api/v1/enterprise/facts",
                Map.of("version", 1, "facts", Map.of("headcount", 30, "legalPerson", true)));

        JsonNode after = portal.get(firm, PATH).json();
        assertThat(after.path("next")).hasSizeLessThan(before);
        assertThat(after.path("next")).noneMatch(q -> q.path("fact").asText().equals("headcount"));
    }

    @Test
    void onlyFirmsHaveSuchAPage() {
        assertThat(portal.get(Caller.ANYONE, PATH).status()).isEqualTo(401);
        assertThat(portal.get(Caller.official("rsj"), PATH).status()).isEqualTo(403);
        assertThat(portal.get(Caller.editor("e"), PATH).status()).isEqualTo(403);
        assertThat(portal.get(Caller.enterprise(SampleFirms.uscc(98)), PATH).status())
                .isEqualTo(404);
    }
}
