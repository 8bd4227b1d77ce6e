package cn.huiqitong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.seeds.SeedLibrary;
import cn.huiqitong.seeds.Validity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From an editor's desk to the firms, with everything running: release, new version, withdrawal. */
@MicronautTest(transactional = false)
class ReleaseIT {

    private static final String ITEMS = "/api/v1/editor/items";
    private static final Caller WRITER = Caller.editor("writer-of-releases");
    private static final Caller REVIEWER = Caller.editor("reviewer-of-releases");
    private static final int MOST_ROUNDS = 600;
    private static final long PAUSE_MILLIS = 50;

    @Inject
    PortalClient portal;

    @Inject
    SampleFirms samples;

    @Inject
    SeedLibrary seeds;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @Test
    void eachVersionReachesEachQualifyingFirmOnce() throws InterruptedException {
        String large = firm(61, 80);
        String small = firm(62, 10);
        String unknown = samples.create(63);

        var created = portal.post(WRITER, ITEMS, Map.of("draft", draft(50)));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.json().path("id").asText();
        release(id, 1);
        awaitMatches(id, 1, 1);
        awaitAnnouncements(id, 1);
        assertThat(announced(id)).containsExactly(large + " v1 RELEASE");
        assertThat(verdict(large, id)).isEqualTo("MET");
        assertThat(verdict(small, id)).isEqualTo("UNMET");
        assertThat(verdict(unknown, id)).isEqualTo("UNKNOWN");

        portal.put(WRITER, ITEMS + "/" + id, Map.of("version", 1, "draft", draft(5)));
        release(id, 2);
        awaitMatches(id, 2, 2);
        awaitAnnouncements(id, 3);
        assertThat(announced(id)).containsExactly(large + " v1 RELEASE", large + " v2 RELEASE", small + " v2 RELEASE");

        portal.put(
                Caller.enterprise(unknown),
                "/api/v1/enterprise/facts",
                Map.of("version", 1, "facts", Map.of("headcount", 6)));
        assertThat(verdict(unknown, id)).as("at once").isEqualTo("MET");
        assertThat(announced(id)).contains(unknown + " v2 PROFILE").hasSize(4);

        portal.post(WRITER, ITEMS + "/" + id + "/withdraw", Map.of("version", 2, "reason", "测试结束"));
        assertThat(verdict(large, id)).isEmpty();
        awaitMatches(id, 2, 0);
        assertThat(announced(id)).hasSize(4);
        List.of(large, small, unknown).forEach(samples::remove);
    }

    private String firm(int number, int headcount) {
        String uscc = samples.create(number);
        samples.learn(uscc, Map.of("headcount", headcount));
        return uscc;
    }

    private Map<String, Object> draft(int atLeast) {
        String document = seeds.documents().stream()
                .filter(d -> Validity.of(d, Today.of(clock)).matchable())
                .findFirst()
                .orElseThrow()
                .id();
        return Map.of(
                "documentId", document,
                "title", "测试用补贴",
                "benefitType", "奖补资金",
                "obtain", "APPLY",
                "region", "3206",
                "conditions", List.of("职工总数不少于" + atLeast + "人"),
                "rule",
                        Map.of(
                                "schema",
                                1,
                                "when",
                                Map.of(
                                        "kind", "compare",
                                        "fact", "headcount",
                                        "op", ">=",
                                        "value", atLeast,
                                        "clause", Map.of("document", document, "article", "一")),
                                "amount",
                                Map.of("kind", "fixed", "value", 50_000)));
    }

    private void release(String id, int version) {
        portal.post(WRITER, ITEMS + "/" + id + "/submit", Map.of("version", version));
        var approved = portal.post(REVIEWER, ITEMS + "/" + id + "/approve", Map.of("version", version));
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    /** Waits until so many of the three firms are met by this version; 0 is after the withdrawal. */
    private void awaitMatches(String id, int version, int wanted) throws InterruptedException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (decided(id, version) == wanted) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        assertThat(decided(id, version)).isEqualTo(wanted);
    }

    /** A firm's own work may decide before the release is heard; the announcement comes with the latter. */
    private void awaitAnnouncements(String id, int wanted) throws InterruptedException {
        for (int round = 0; round < MOST_ROUNDS && announced(id).size() < wanted; round++) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private int decided(String id, int version) {
        return database.get(
                """
                select count(*) from decision d join matched_item i on i.no = d.item_no join enterprise e on e.no = d.firm_no
                where d.ended_at is null and d.verdict = 'MET' and i.item_id = ? and d.item_version = ?
                  and e.uscc in (?, ?, ?)""",
                row -> row.getInt(1),
                id,
                version,
                SampleFirms.uscc(61),
                SampleFirms.uscc(62),
                SampleFirms.uscc(63));
    }

    private String verdict(String uscc, String id) {
        for (var result : portal.get(Caller.enterprise(uscc), "/api/v1/enterprise/policies")
                .json()
                .path("results")) {
            if (result.path("itemId").asText().equals(id)) {
                return result.path("verdict").asText();
            }
        }
        return "";
    }

    /** Announcements of the item to the three firms; demo firms may qualify as well. */
    private List<String> announced(String id) {
        return database.list(
                """
                select f ->> 'uscc' || ' v' || (payload ->> 'itemVersion') || ' ' || (payload ->> 'cause')
                from outbox, jsonb_array_elements(payload -> 'firms') f
                where topic = 'ItemMatched' and payload ->> 'itemId' = ? and f ->> 'uscc' in (?, ?, ?)
                order by payload ->> 'itemVersion', f ->> 'uscc'""", row -> row.getString(1), id, SampleFirms.uscc(61), SampleFirms.uscc(62), SampleFirms.uscc(63));
    }
}
