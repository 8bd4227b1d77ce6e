package cn.huiqitong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.enterprise.SampleCity;
import cn.huiqitong.matching.Work.Kind;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.evaluation.Decision;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.seeds.SeedEnterprise;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small synthetic city on the real database: what is stored, counted and shown again is what judging one by one gives. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.matching.loop", value = "false")
@Property(name = "huiqitong.matching.range", value = "1024")
class CityIT {

    private static final int FIRMS = 3_000;

    @Inject
    SampleCity city;

    @Inject
    MatchWorker worker;

    @Inject
    WorkQueue queue;

    @Inject
    RuledItems items;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    DecisionRows rows;

    @Inject
    FactCatalog catalog;

    @Inject
    PortalClient portal;

    @Inject
    SeedLibrary seeds;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    private record Firm(long no, String uscc, Facts facts) {}

    @BeforeEach
    void thereIsACity() {
        city.load(FIRMS / 3);
        city.load(FIRMS);
    }

    @Test
    void aLoadGoesOnWhereItStoppedAndKeepsWhatItSaid() {
        assertThat(count("select count(*) from enterprise where name like '合成示例·%号%' and synthetic"))
                .isEqualTo(FIRMS);
        firms().values().stream()
                .filter(firm -> firm.no() % 10 == 0)
                .forEach(firm -> assertThat(profiles.factsAt(firm.uscc(), 1))
                        .as(firm.uscc())
                        .isEqualTo(firm.facts()));
    }

    @Test
    void everyPairIsDecidedAsJudgingOneByOneDecides() {
        run();

        Set<String> expected = new TreeSet<>();
        LocalDate day = Today.of(clock);
        var evaluation = new Evaluation(catalog);
        for (RuledItem item : items.list(day)) {
            for (Firm firm : firms().values()) {
                if (evaluation.explain(item.rule().rule(), firm.facts(), day).verdict() == Verdict.MET) {
                    Decision decision = item.rule().decide(firm.facts());
                    expected.add(firm.no() + " " + item.no() + " " + decision.reasons());
                }
            }
        }
        Set<String> stored = new TreeSet<>(database.list(
                "select firm_no || ' ' || item_no, reasons::text from decision where ended_at is null and verdict = 'MET'",
                row -> row.getString(1) + " " + StoredDecision.numbers(row.getString(2))));
        assertThat(expected).hasSizeGreaterThan(FIRMS);
        assertThat(stored).isEqualTo(expected);
        assertThat(count("select count(*) from decision where verdict = 'UNKNOWN'"))
                .as("nobody looked")
                .isZero();
    }

    @Test
    void aPastDecisionIsShownAgainAsItWas() {
        run();
        SeedEnterprise demo = seeds.demoEnterprises().getFirst();
        Caller firm = Caller.enterprise(demo.uscc());
        portal.get(firm, "/api/v1/enterprise/policies");
        int version =
                portal.get(firm, "/api/v1/enterprise").json().path("version").asInt();
        var changed = Map.of("operatingNormally", false, "financeSystem", false, "rdPlatform", false);
        assertThat(portal.put(firm, "/api/v1/enterprise/facts", Map.of("version", version, "facts", changed))
                        .status())
                .isEqualTo(200);
        portal.get(firm, "/api/v1/enterprise/policies");

        String all = "/api/v1/enterprises/" + demo.uscc() + "/decisions";
        JsonNode listed = portal.get(Caller.supervisor(), all).json().path("decisions");
        assertThat(listed).anyMatch(row -> !row.path("endedAt").isNull());
        for (JsonNode row : listed) {
            String own = "/api/v1/enterprise/policies/" + row.path("itemId").asText() + "/decisions/"
                    + row.path("id").asLong();
            JsonNode shown = portal.get(firm, own).json();
            assertThat(shown.path("decision")).isEqualTo(row);
            assertThat(shown.at("/result/verdict")).isEqualTo(row.path("verdict"));
            assertThat(shown.at("/result/itemVersion")).isEqualTo(row.path("itemVersion"));
            assertThat(row.path("reasons")).isNotEmpty();
        }
        assertThat(portal.get(
                                Caller.enterprise(
                                        seeds.demoEnterprises().getLast().uscc()),
                                own(listed))
                        .status())
                .as("another firm's decision")
                .isEqualTo(404);
        sameAgain(demo.uscc());
    }

    private static String own(JsonNode listed) {
        JsonNode row = listed.get(0);
        return "/api/v1/enterprise/policies/" + row.path("itemId").asText() + "/decisions/"
                + row.path("id").asLong();
    }

    /** The stored reasons come out again of the versions and the day that are stored with them. */
    private void sameAgain(String uscc) {
        long no = profiles.get(uscc).no();
        LocalDate day = Today.of(clock);
        Map<String, RuledItem> byId = new LinkedHashMap<>();
        items.list(day).forEach(item -> byId.put(item.id(), item));
        for (StoredDecision stored : rows.list(no)) {
            RuledItem item = Objects.requireNonNull(byId.get(stored.itemId()));
            assertThat(item.rule().decide(profiles.factsAt(uscc, stored.profileVersion())))
                    .isEqualTo(new Decision(Verdict.valueOf(stored.verdict()), stored.reasons()));
        }
    }

    @Test
    void aTrialCountsWhatJudgingOneByOneCounts() {
        LocalDate day = Today.of(clock);
        RuledItem item = items.list(day).stream()
                .max(Comparator.comparingInt(i -> i.rule().conditions().size()))
                .orElseThrow();

        JsonNode run = portal.post(
                        Caller.editor("editor-of-the-city"), "/api/v1/editor/items/" + item.id() + "/dry-run", Map.of())
                .json();

        Map<Verdict, Integer> counts = new LinkedHashMap<>();
        firms().values().forEach(firm -> counts.merge(item.rule().verdict(firm.facts()), 1, Integer::sum));
        assertThat(run.path("met").asInt()).isEqualTo(counts.getOrDefault(Verdict.MET, 0));
        assertThat(run.path("unknown").asInt()).isEqualTo(counts.getOrDefault(Verdict.UNKNOWN, 0));
        assertThat(run.path("unmet").asInt()).isEqualTo(counts.getOrDefault(Verdict.UNMET, 0));
        for (String by : List.of("byRegion", "byIndustry", "bySize")) {
            int sum = IntStream.range(0, run.path(by).size())
                    .map(i -> run.path(by).get(i).path("met").asInt()
                            + run.path(by).get(i).path("unknown").asInt()
                            + run.path(by).get(i).path("unmet").asInt())
                    .sum();
            assertThat(sum).as(by).isEqualTo(run.path("firms").asInt());
        }
        assertThat(run.at("/excluding/0/excludes").asInt())
                .isLessThanOrEqualTo(run.path("unmet").asInt());
    }

    private void run() {
        queue.add(Kind.CITY, NewDay.ALL);
        while (worker.step()) {
            Thread.onSpinWait();
        }
    }

    private Map<Long, Firm> firms() {
        Map<Long, Firm> firms = new LinkedHashMap<>();
        profiles.each(1, Long.MAX_VALUE, (no, uscc, version, facts) -> firms.put(no, new Firm(no, uscc, facts)));
        return firms;
    }

    private long count(String sql) {
        return database.get(sql, row -> row.getLong(1));
    }
}
