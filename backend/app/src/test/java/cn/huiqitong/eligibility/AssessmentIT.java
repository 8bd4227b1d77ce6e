package cn.huiqitong.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Today;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.seeds.SeedEnterprise;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** 政策体检 over HTTP, with the real policies: no login, a verdict with its reason for each item in force. */
@MicronautTest(transactional = false)
class AssessmentIT {

    @Inject
    PortalClient portal;

    @Inject
    PolicyItems items;

    @Inject
    SeedLibrary seeds;

    @Inject
    InstantSource clock;

    @Test
    void everyItemInForceIsAnswered() {
        JsonNode answer = assess(Map.of());

        Set<String> inForce = new HashSet<>(items.listReleased().stream()
                .filter(PolicyItem::matchable)
                .map(PolicyItem::id)
                .toList());
        assertThat(answer.path("asOf").asText()).isEqualTo(Today.of(clock).toString());
        assertThat(results(answer)).extracting(r -> r.path("itemId").asText()).hasSameElementsAs(inForce);
        assertThat(results(answer)).allSatisfy(r -> {
            assertThat(r.path("why").asText()).isNotBlank();
            assertThat(r.path("documentTitle").asText()).isNotBlank();
        });
        assertThat(answer.path("summary").path("judged").asInt()).isEqualTo((int)
                results(answer).stream().filter(AssessmentIT::byPerson).count());
    }

    @Test
    void knowingNothingNobodyIsRefusedAndTheQuestionsFollow() {
        JsonNode answer = assess(Map.of());

        assertThat(answer.path("summary").path("unmet").asInt()).isZero();
        List<String> next = texts(answer.path("next"), "fact");
        assertThat(next).isNotEmpty().doesNotHaveDuplicates().doesNotContain("judgement", "seriousDishonesty");
        assertThat(StreamSupport.stream(answer.path("next").spliterator(), false)
                        .map(n -> n.path("amountAtStake").decimalValue())
                        .toList())
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(answer.path("next")).allMatch(n -> n.at("/field/key").equals(n.path("fact")));
        assertThat(answer.path("bundle").isNull()).isTrue();

        JsonNode groups = portal.get(Caller.ANYONE, "/api/v1/assessments/questions")
                .json()
                .path("groups");
        assertThat(texts(groups, "title")).contains("基本情况").doesNotHaveDuplicates();
        assertThat(StreamSupport.stream(groups.spliterator(), false)
                        .flatMap(g -> StreamSupport.stream(g.path("fields").spliterator(), false))
                        .map(JsonNode::asText)
                        .toList())
                .hasSameElementsAs(next);
    }

    @Test
    void aKnownFirmGetsReasonsClausesAndMoney() {
        SeedEnterprise firm = seeds.demoEnterprises().getFirst();

        JsonNode answer = assess(firm.values());

        assertThat(answer.path("summary").path("met").asInt()).isPositive();
        assertThat(answer.path("summary").path("unmet").asInt()).isPositive();
        assertThat(answer.path("summary").path("amountText").asText()).containsAnyOf("预计约", "最高约");
        JsonNode met = results(answer).getFirst();
        assertThat(met.path("verdict").asText()).isEqualTo("MET");
        assertThat(met.path("missing")).isEmpty();
        assertThat(met.at("/explanation/because")).isNotEmpty();
        JsonNode unmet = results(answer).getLast();
        assertThat(unmet.path("verdict").asText()).isEqualTo("UNMET");
        assertThat(leaf(unmet.path("explanation")).at("/clause/documentTitle").asText())
                .isNotBlank();
    }

    @Test
    void theSummaryCountsWhatTheListShows() {
        JsonNode answer = assess(seeds.demoEnterprises().getFirst().values());

        JsonNode bundle = answer.path("bundle");
        BigDecimal counted = sum(bundle.path("chosen"), "counted");
        assertThat(bundle.path("total").decimalValue()).isEqualByComparingTo(counted);
        assertThat(answer.at("/summary/amountAtMost").decimalValue()).isEqualByComparingTo(counted);
        Map<String, BigDecimal> paid = results(answer).stream()
                .filter(r -> r.path("verdict").asText().equals("MET"))
                .filter(r -> upperBound(r.path("estimate")).isPresent())
                .collect(Collectors.toMap(
                        r -> r.path("itemId").asText(),
                        r -> upperBound(r.path("estimate")).orElseThrow()));
        List<String> told = new ArrayList<>(texts(bundle.path("chosen"), "itemId"));
        told.addAll(texts(bundle.path("excluded"), "itemId"));
        assertThat(told).containsExactlyInAnyOrderElementsOf(paid.keySet());
        for (String verdict : List.of("MET", "UNMET")) {
            assertThat(results(answer).stream()
                            .filter(r -> r.path("verdict").asText().equals(verdict)))
                    .hasSize(answer.path("summary")
                            .path(verdict.toLowerCase(Locale.ROOT))
                            .asInt());
        }
    }

    @Test
    void ofYearlyVersionsOfOneBenefitOneIsKeptAndTheOtherSaysWhy() {
        JsonNode answer = seeds.demoEnterprises().stream()
                .map(firm -> assess(firm.values()))
                .filter(one -> !one.at("/bundle/excluded").isEmpty())
                .findFirst()
                .orElseThrow();

        JsonNode left = answer.at("/bundle/excluded/0");
        assertThat(left.path("because").asText()).contains("“");
        assertThat(left.path("kind").asText()).isIn("HIGHEST", "EXCLUSIVE", "TOTAL_CAP", "PER_PROJECT");
        assertThat(answer.at("/bundle/total").decimalValue())
                .isLessThan(
                        sum(answer.at("/bundle/chosen"), "amount").add(sum(answer.at("/bundle/excluded"), "amount")));
    }

    private static BigDecimal sum(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> upperBound(JsonNode estimate) {
        return switch (estimate.path("kind").asText()) {
            case "EXACT", "AT_MOST" -> Optional.of(estimate.path("value").decimalValue());
            case "RANGE" -> Optional.of(estimate.path("to").decimalValue());
            default -> Optional.empty();
        };
    }

    @Test
    void theDayDecides() {
        Map<String, Object> facts = Map.of("establishedOn", "2024-03-01");

        JsonNode then = post(Map.of("facts", facts, "asOf", "2024-06-01")).json();
        JsonNode now = post(Map.of("facts", facts)).json();

        assertThat(then.path("asOf").asText()).isEqualTo("2024-06-01");
        assertThat(then.path("results")).isNotEqualTo(now.path("results"));
    }

    @Test
    void badFactsArePlacedAndExplained() {
        var answer = post(Map.of(
                "facts",
                Map.of("headcount", "几个人", "size", "HUGE", "honours", List.of(Map.of("name", "没有这种荣誉")), "foo", 1)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(texts(answer.json().path("errors"), "field"))
                .containsExactlyInAnyOrder("facts.headcount", "facts.size", "facts.honours[0].name", "facts.foo");
        assertThat(texts(answer.json().path("errors"), "message")).allMatch(m -> !m.isBlank());
    }

    @Test
    void tooMuchIsRefused() {
        var hires = Collections.nCopies(1_500, Map.of("age", 24));

        assertThat(post(Map.of("facts", Map.of("hires", hires))).status()).isEqualTo(413);
        assertThat(post(Map.of("facts", Map.of("headcount", "9".repeat(100_000))))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aBrokenBodyOrAnAbsurdDayIsRefused() {
        assertThat(post("{").status()).isEqualTo(400);
        assertThat(post(Map.of("facts", Map.of(), "asOf", "1901-01-01")).status())
                .isEqualTo(422);
    }

    private JsonNode assess(Map<String, Object> facts) {
        var answer = post(Map.of("facts", facts));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private PortalClient.Answer post(Object body) {
        return portal.post(Caller.ANYONE, "/api/v1/assessments", body);
    }

    private static List<JsonNode> results(JsonNode answer) {
        return StreamSupport.stream(answer.path("results").spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(n -> n.path(field).asText())
                .toList();
    }

    private static boolean byPerson(JsonNode result) {
        return result.path("judgedBy").asText().equals("PERSON");
    }

    private static JsonNode leaf(JsonNode explanation) {
        return explanation.path("because").isEmpty()
                ? explanation
                : leaf(explanation.path("because").get(0));
    }
}
