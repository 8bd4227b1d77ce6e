package cn.huiqitong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.rules.fact.Facts;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A firm says what may be used of it beyond the law, takes it back, and sees who supplied what and when it was used. */
@MicronautTest(transactional = false)
class AuthorisationIT {

    private static final String BANK = "人行南通市分行";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Inject
    PortalClient portal;

    @Inject
    SampleFirms samples;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    DataUses uses;

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Test
    void grantedItCountsAndWithdrawnItNoLongerDoes() {
        String uscc = firm(361);
        assertThat(profiles.get(uscc).values()).containsOnlyKeys("headcount");

        JsonNode granted = source(set(uscc, true, 0).json(), BANK);

        assertThat(granted.path("granted").asBoolean()).isTrue();
        assertThat(granted.path("version").asInt()).isEqualTo(1);
        assertThat(granted.path("since").asText()).isNotEmpty();
        assertThat(profiles.get(uscc).values()).containsEntry("bankCreditGood", true);
        assertThat(set(uscc, true, 1).status()).as("again").isEqualTo(200);
        assertThat(profiles.get(uscc).version()).isEqualTo(3);

        assertThat(set(uscc, false, 0).status()).as("looked at an older state").isEqualTo(409);
        assertThat(source(set(uscc, false, 1).json(), BANK).path("granted").asBoolean())
                .isFalse();
        assertThat(profiles.get(uscc).values()).containsOnlyKeys("headcount");
        assertThat(profiles.factsAt(uscc, 3).flag("bankCreditGood"))
                .as("what was decided then can be shown again")
                .contains(true);
        assertThat(profiles.factsAt(uscc, 4).has("bankCreditGood")).isFalse();
        assertThat(events(uscc)).isEqualTo(2);
        assertThat(audit.list("enterprise", uscc)).extracting(Audit.Entry::act).containsExactly("grant", "withdraw");
        assertThat(set(uscc, true, 2).status()).as("a second time").isEqualTo(200);
        assertThat(profiles.facts(profiles.get(uscc))).isNotEqualTo(Facts.NONE);
    }

    @Test
    void whatTheLawOpensIsShownButNotTheFirmsToWithdraw() {
        String uscc = firm(362);

        JsonNode sources = authorisations(uscc);
        JsonNode law = source(sources, "市人社局");

        assertThat(law.path("basis").asText()).isEqualTo("LAW");
        assertThat(law.path("granted").asBoolean()).isTrue();
        assertThat(law.path("basisText").asText()).contains("政务数据共享条例");
        assertThat(law.path("facts").get(0).asText()).isEqualTo("职工总数");
        assertThat(law.path("suppliedAt").asText()).isNotEmpty();
        assertThat(source(sources, BANK).path("label").asText()).isEqualTo("人民银行南通市分行");
        assertThat(put(uscc, "市人社局", false, 0).status()).isIn(404, 409);
        assertThat(put(uscc, "没有这个来源", true, 0).status()).isEqualTo(404);
        assertThat(portal.put(Caller.enterprise(uscc), "/api/v1/enterprise/authorisations/x", Map.of("version", 0))
                        .status())
                .isEqualTo(422);
        assertThat(portal.get(Caller.official("rsj"), "/api/v1/enterprise/authorisations")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theFirmSeesWhenItsDataWereUsedAndForWhat() {
        String uscc = firm(363);
        assertThat(source(authorisations(uscc), "市人社局").path("lastUsedAt").isNull())
                .isTrue();

        portal.get(Caller.official("rsj"), "/api/v1/enterprises/" + uscc);
        assertThat(source(authorisations(uscc), "市人社局").path("usedFor").asText())
                .isEqualTo("市人力资源和社会保障局经办人员查看");
        portal.get(Caller.enterprise(uscc), "/api/v1/enterprise/policies");
        assertThat(source(authorisations(uscc), "市人社局").path("usedFor").asText())
                .isEqualTo("政策匹配");
        assertThat(source(authorisations(uscc), BANK).path("lastUsedAt").isNull())
                .as("supplied, but not consented to")
                .isTrue();

        String written = written(uscc);
        uses.record(uscc, DataUses.MATCHING);
        assertThat(written(uscc)).as("once a day").isEqualTo(written);
    }

    private String firm(int number) {
        String uscc = samples.create(number);
        samples.learn(
                uscc,
                Statement.department("市人社局", DAY, Map.of("headcount", 9), clock.instant()),
                Statement.department(BANK, DAY, Map.of("bankCreditGood", true), clock.instant()));
        return uscc;
    }

    private String written(String uscc) {
        return database.get(
                "select string_agg(xmin::text || source || used_for, ',' order by source, used_for) from data_use where uscc = ?",
                row -> row.getString(1),
                uscc);
    }

    private JsonNode authorisations(String uscc) {
        return portal.get(Caller.enterprise(uscc), "/api/v1/enterprise/authorisations")
                .json();
    }

    private Answer set(String uscc, boolean granted, int version) {
        return put(uscc, BANK, granted, version);
    }

    private Answer put(String uscc, String source, boolean granted, int version) {
        return portal.put(
                Caller.enterprise(uscc),
                "/api/v1/enterprise/authorisations/" + URLEncoder.encode(source, StandardCharsets.UTF_8),
                Map.of("granted", granted, "version", version));
    }

    private static JsonNode source(JsonNode view, String name) {
        return StreamSupport.stream(view.path("sources").spliterator(), false)
                .filter(s -> s.path("source").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long events(String uscc) {
        return database.get(
                "select count(*) from outbox where topic = 'ProfileChanged' and key = ?", row -> row.getLong(1), uscc);
    }
}
