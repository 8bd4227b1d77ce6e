package cn.huiqitong.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.enterprise.EnterpriseProfile;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.evaluation.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An editor's trial of a rule, over HTTP and on the firms of the database. */
@MicronautTest(transactional = false)
class DryRunIT {

    private static final Caller EDITOR = Caller.editor("editor-of-trials");

    @Inject
    PortalClient portal;

    @Inject
    ItemsInForce items;

    @Inject
    Assessments assessments;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @Test
    void aTrialSaysWhomTheRuleWouldReach() {
        ItemInForce item = item(true);
        List<EnterpriseProfile> firms = profiles.listAfter("", 100);
        long met = firms.stream()
                .filter(f -> assessments
                                .judge(item, profiles.facts(f), Today.of(clock))
                                .verdict()
                        == Verdict.MET)
                .count();

        JsonNode run = portal.post(EDITOR, path(item.id()), Map.of("version", item.version()))
                .json();

        assertThat(run.path("met").asLong()).isEqualTo(met);
        assertThat(run.path("firms").asInt()).isEqualTo(firms.size());
        assertThat(run.path("met").asInt()
                        + run.path("unknown").asInt()
                        + run.path("unmet").asInt())
                .isEqualTo(firms.size());
        assertThat(run.path("sample"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.path("why").asText()).isNotBlank());
    }

    @Test
    void anUnsavedRuleIsComparedWithTheOneInForce() {
        ItemInForce item = item(true);
        Map<String, Object> everybody =
                Map.of("schema", 1, "when", Map.of("kind", "compare", "fact", "headcount", "op", ">=", "value", 1));

        JsonNode run =
                portal.post(EDITOR, path(item.id()), Map.of("rule", everybody)).json();

        assertThat(run.at("/difference/againstVersion").asInt()).isEqualTo(item.version());
        JsonNode before = portal.post(EDITOR, path(item.id()), Map.of()).json();
        assertThat(before.path("difference").isNull()).as("the same version").isTrue();
        assertThat(run.path("met").asInt())
                .isEqualTo(before.path("met").asInt()
                        + run.at("/difference/nowMet").asInt()
                        - run.at("/difference/noLongerMet").asInt());
        assertThat(portal.post(EDITOR, path(item.id()), Map.of("rule", Map.of("schema", 1)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTrialLeavesNoTrace() {
        String before = traces();

        portal.post(EDITOR, path(item(true).id()), Map.of());

        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void withoutRuleOrVersionThereIsNothingToTry() {
        assertThat(portal.post(EDITOR, path(item(false).id()), Map.of()).status())
                .isEqualTo(409);
        assertThat(portal.post(EDITOR, path(item(true).id()), Map.of("version", 99))
                        .status())
                .isEqualTo(404);
        assertThat(portal.post(EDITOR, path("no-such-item"), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void onlyEditorsTry() {
        String path = path(item(true).id());

        assertThat(portal.post(Caller.ANYONE, path, Map.of()).status()).isEqualTo(401);
        assertThat(portal.post(Caller.supervisor(), path, Map.of()).status()).isEqualTo(403);
        assertThat(portal.post(Caller.enterprise("x"), path, Map.of()).status()).isEqualTo(403);
    }

    private ItemInForce item(boolean withRule) {
        return items.list(Today.of(clock)).stream()
                .filter(item -> (item.rule() != null) == withRule)
                .findFirst()
                .orElseThrow();
    }

    private static String path(String item) {
        return "/api/v1/editor/items/" + item + "/dry-run";
    }

    private String traces() {
        return database.get("select count(*) from outbox where topic = 'ItemMatched'", row -> row.getString(1));
    }
}
