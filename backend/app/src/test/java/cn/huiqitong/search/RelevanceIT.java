package cn.huiqitong.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.seeds.JudgedQuery;
import cn.huiqitong.seeds.SeedLibrary;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * How good the order of the hits is, over real HTTP and the real index: nDCG@10 with gain 2^grade − 1. Beside the judged
 * queries of the seeds there are some of our own, of the same kinds, to see that nothing was fitted to single queries.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class RelevanceIT implements TestPropertyProvider {

    private static final double MEAN = 0.90;
    private static final double WORST = 0.5;

    private final SearchNode node = new SearchNode();

    @Inject
    PortalClient portal;

    @Inject
    PolicyItems items;

    @Inject
    SeedLibrary seeds;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("huiqitong.search.urls", node.url());
    }

    @BeforeAll
    void awaitIndex() throws InterruptedException {
        node.start();
        Eventually.isTrue("all items are found", () -> {
            PortalClient.Answer answer = portal.get(Caller.ANYONE, "/api/v1/items?size=1");
            return answer.status() == 200
                    && answer.json().get("total").asInt()
                            == items.listReleased().size();
        });
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void judged_queries_find_what_they_should() {
        Map<String, Double> scores = scores(seeds.judgedQueries());
        assertThat(scores).isNotEmpty();
        assertThat(mean(scores)).isGreaterThanOrEqualTo(MEAN);
        assertThat(scores).allSatisfy((query, score) -> assertThat(score).isGreaterThanOrEqualTo(WORST));
    }

    @Test
    void other_queries_of_the_same_kinds_do_as_well() throws IOException {
        Map<String, Double> scores = scores(own());
        assertThat(mean(scores)).isGreaterThanOrEqualTo(MEAN);
        assertThat(scores).allSatisfy((query, score) -> assertThat(score).isGreaterThanOrEqualTo(WORST));
    }

    private static List<JudgedQuery> own() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RelevanceIT.class.getResourceAsStream("own-judged-queries.json"))) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        }
    }

    private Map<String, Double> scores(List<JudgedQuery> queries) {
        Map<String, Double> scores = new LinkedHashMap<>();
        queries.forEach(query -> scores.put(query.query(), ndcg(query)));
        StringBuilder table = new StringBuilder("\nnDCG@10  query\n");
        scores.forEach((query, score) -> table.append(String.format("%.3f    %s%n", score, query)));
        table.append(String.format("%.4f   mean of %d%n", mean(scores), scores.size()));
        System.out.println(table);
        return scores;
    }

    private double ndcg(JudgedQuery query) {
        List<Integer> grades = found(query.query()).stream()
                .map(id -> query.judgements().getOrDefault(id, 0))
                .toList();
        List<Integer> ideal = query.judgements().values().stream()
                .sorted((a, b) -> b - a)
                .limit(10)
                .toList();
        return dcg(grades) / dcg(ideal);
    }

    private static double dcg(List<Integer> grades) {
        double sum = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            sum += (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2.0);
        }
        return sum;
    }

    private static double mean(Map<String, Double> scores) {
        return scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private List<String> found(String text) {
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        List<String> ids = new ArrayList<>();
        portal.get(Caller.ANYONE, "/api/v1/items?size=10&q=" + query)
                .json()
                .get("items")
                .forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
