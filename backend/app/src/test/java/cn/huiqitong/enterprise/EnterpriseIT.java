package cn.huiqitong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.seeds.SeedEnterprise;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A firm's file over HTTP and in the database: who may see it, who may say what, and what is kept of it. */
@MicronautTest(transactional = false)
class EnterpriseIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Inject
    PortalClient portal;

    @Inject
    SampleFirms samples;

    @Inject
    ProfileRows rows;

    @Inject
    SupplyRows supplies;

    @Inject
    InstantSource clock;

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    SeedLibrary seeds;

    @Inject
    DemoEnterprises demo;

    @Test
    void demoFirmsAreThereOnceAndMarkedSynthetic() {
        SeedEnterprise first = seeds.demoEnterprises().getFirst();

        assertThat(demo.add(first)).as("already there").isFalse();
        JsonNode file = portal.get(Caller.enterprise(first.uscc()), "/api/v1/enterprise")
                .json();

        assertThat(file.path("name").asText()).isEqualTo(first.name());
        assertThat(file.path("synthetic").asBoolean()).isTrue();
        assertThat(file.path("facts").size()).isEqualTo(first.facts().size());
        assertThat(file.path("facts"))
                .allSatisfy(fact -> assertThat(fact.path("valueText").asText()).isNotBlank());
    }

    @Test
    void aFirmSuppliesWhatIsItsOwn() {
        String uscc = samples.create(11);
        Caller firm = Caller.enterprise(uscc);

        var answer = portal.put(firm, "/api/v1/enterprise/facts", form(1, Map.of("ipCount", 12)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("version").asInt()).isEqualTo(2);
        JsonNode fact = fact(answer.json(), "ipCount");
        assertThat(fact.path("value").asInt()).isEqualTo(12);
        assertThat(fact.path("source").asText()).isEqualTo("企业自报");
        assertThat(fact.path("sourceKind").asText()).isEqualTo("FIRM");
        assertThat(events(uscc)).containsExactly("{\"uscc\": \"" + uscc + "\", \"version\": 2}");
        assertThat(audit.list("enterprise", uscc))
                .extracting(Audit.Entry::act, Audit.Entry::actor)
                .containsExactly(tuple("supply-facts", "firm-" + uscc));
    }

    @Test
    void takingBackLeavesTheFactOpenAgain() {
        Caller firm = Caller.enterprise(samples.create(12));
        portal.put(firm, "/api/v1/enterprise/facts", form(1, Map.of("ipCount", 12)));
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("ipCount", null);

        JsonNode file =
                portal.put(firm, "/api/v1/enterprise/facts", form(2, nothing)).json();

        assertThat(file.path("facts")).isEmpty();
        assertThat(file.path("missing"))
                .anySatisfy(f -> assertThat(f.path("key").asText()).isEqualTo("ipCount"));
    }

    @Test
    void aDepartmentsRecordStaysWhateverTheFirmSays() {
        String uscc = samples.create(13);
        samples.learn(uscc, Statement.department("市人社局", DAY, Map.of("headcount", 128), clock.instant()));

        JsonNode file = portal.put(
                        Caller.enterprise(uscc), "/api/v1/enterprise/facts", form(2, Map.of("headcount", 12)))
                .json();

        JsonNode fact = fact(file, "headcount");
        assertThat(fact.path("value").asInt()).isEqualTo(128);
        assertThat(fact.path("valueText").asText()).isEqualTo("128人");
        assertThat(fact.path("source").asText()).isEqualTo("市人社局");
        assertThat(fact.path("confidence").asInt()).isEqualTo(100);
        assertThat(fact.path("suppliedAt").asText()).isNotBlank();
        assertThat(fact.path("others")).singleElement().satisfies(other -> {
            assertThat(other.path("source").asText()).isEqualTo("企业自报");
            assertThat(other.path("valueText").asText()).isEqualTo("12人");
        });
    }

    @Test
    void badValuesAreRefusedTogetherAndNothingIsStored() {
        String uscc = samples.create(14);

        var answer = portal.put(
                Caller.enterprise(uscc),
                "/api/v1/enterprise/facts",
                form(1, Map.of("ipCount", "很多", "size", "HUGE", "nonsense", 1, "headcount", 5)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors")).hasSize(3).allSatisfy(e -> {
            assertThat(e.path("field").asText()).startsWith("facts.");
            assertThat(e.path("message").asText()).isNotBlank();
        });
        assertThat(rows.find(uscc).orElseThrow().version()).isEqualTo(1);
        assertThat(supplies.open(List.of(uscc))).isEmpty();
    }

    @Test
    void theSecondOfTwoWritersIsToldSo() {
        Caller firm = Caller.enterprise(samples.create(15));
        portal.put(firm, "/api/v1/enterprise/facts", form(1, Map.of("ipCount", 1)));

        var late = portal.put(firm, "/api/v1/enterprise/facts", form(1, Map.of("ipCount", 2)));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("stale-version");
    }

    @Test
    void officialsReadAnyFileAndAreWrittenDown() {
        String uscc = samples.create(16);

        assertThat(portal.get(Caller.official("rsj"), "/api/v1/enterprises/" + uscc)
                        .status())
                .isEqualTo(200);
        assertThat(portal.get(Caller.supervisor(), "/api/v1/enterprises?q=" + uscc.toLowerCase(Locale.ROOT))
                        .json())
                .singleElement()
                .satisfies(row -> assertThat(row.path("uscc").asText()).isEqualTo(uscc));

        assertThat(audit.list("enterprise", uscc))
                .extracting(Audit.Entry::act, Audit.Entry::actor)
                .containsExactly(tuple("read", "official-rsj"));
        assertThat(audit.list("enterprise", "*"))
                .anySatisfy(entry -> assertThat(entry.after()).contains(uscc.toLowerCase(Locale.ROOT)));
    }

    @Test
    void nobodyElseGetsIn() {
        String uscc = samples.create(17);

        assertThat(portal.get(Caller.ANYONE, "/api/v1/enterprise").status()).isEqualTo(401);
        assertThat(portal.get(Caller.official("rsj"), "/api/v1/enterprise").status())
                .isEqualTo(403);
        assertThat(portal.get(Caller.enterprise(SampleFirms.uscc(99)), "/api/v1/enterprises/" + uscc)
                        .status())
                .isEqualTo(403);
        assertThat(portal.get(Caller.editor("e"), "/api/v1/enterprises").status())
                .isEqualTo(403);
        assertThat(portal.put(Caller.official("rsj"), "/api/v1/enterprise/facts", form(1, Map.of()))
                        .status())
                .isEqualTo(403);
        assertThat(portal.get(Caller.official("rsj"), "/api/v1/enterprises/91320600MA0NOBODY0")
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, Object> form(int version, Map<String, @Nullable Object> facts) {
        return Map.of("version", version, "facts", facts);
    }

    private static JsonNode fact(JsonNode file, String key) {
        return StreamSupport.stream(file.path("facts").spliterator(), false)
                .filter(fact -> fact.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> events(String uscc) {
        return database.list(
                "select payload from outbox where topic = 'ProfileChanged' and key = ? order by id",
                row -> row.getString(1),
                uscc);
    }
}
