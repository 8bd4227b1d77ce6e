package cn.huiqitong.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mappings as data: examples from the start, saved by version, refused when no row could be read by them. */
@MicronautTest(transactional = false)
class MappingIT {

    private static final Map<String, Object> USCC = Map.of("column", "代码", "fact", "uscc");

    @Inject
    PortalClient portal;

    @Inject
    ImportMappings mappings;

    @Inject
    MappingCheck check;

    @Test
    void examplesAreThereMarkedAsSuchAndSound() {
        JsonNode list =
                portal.get(Caller.admin(), "/api/v1/imports/mappings").json().path("mappings");

        assertThat(list)
                .filteredOn(m -> m.path("id").asText().startsWith("example-"))
                .hasSize(4)
                .allSatisfy(m -> assertThat(m.path("title").asText()).startsWith("示例·"));
        mappings.list().stream().filter(m -> m.id().startsWith("example-")).forEach(check::check);
    }

    @Test
    void aSaveIsTheNextVersionAndTheSecondOfTwoWritersIsToldSo() {
        Answer made = save("mapping-it-a", 0, "市商务局", List.of(USCC, Map.of("column", "首店", "fact", "firstStore")));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        assertThat(made.json().path("version").asInt()).isEqualTo(1);
        assertThat(made.json().path("unknownFirms").asText()).isEqualTo("REJECT");

        List<Map<String, Object>> next = List.of(USCC, Map.of("column", "首店", "fact", "firstStore", "transform", "是否"));
        assertThat(save("mapping-it-a", 1, "市商务局", next).json().path("version").asInt())
                .isEqualTo(2);
        assertThat(save("mapping-it-a", 1, "市商务局", next).status()).isEqualTo(409);
        assertThat(save("mapping-it-a", 0, "市商务局", next).status()).isEqualTo(409);
    }

    @Test
    void everyObjectionComesAtItsPlace() {
        Answer refused = save(
                "mapping-it-b",
                0,
                "企业自报",
                List.of(
                        Map.of("column", "甲", "fact", "noSuchFact"),
                        Map.of("column", "甲", "fact", "headcount", "transform", "魔法"),
                        Map.of("column", "乙", "fact", "revenue"),
                        Map.of("column", "丙", "fact", "honours"),
                        Map.of("column", "丁", "fact", "honours.noSuchElement"),
                        Map.of("column", "戊", "fact", "headcount.2025")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors"))
                .extracting(e -> e.path("field").asText())
                .contains(
                        "source",
                        "columns",
                        "columns[0].fact",
                        "columns[1].column",
                        "columns[1].transform",
                        "columns[2].fact",
                        "columns[3].fact",
                        "columns[4].fact",
                        "columns[5].fact");
        assertThat(mappings.find("mapping-it-b")).isEmpty();
    }

    @Test
    void theGroundOfASourceDoesNotChange() {
        Map<String, Object> form = form(0, "人行南通市分行", List.of(USCC, Map.of("column", "好", "fact", "bankCreditGood")));

        assertThat(portal.put(Caller.admin(), "/api/v1/imports/mappings/mapping-it-c", form)
                        .json()
                        .path("field")
                        .asText())
                .isEqualTo("basis");
    }

    private Answer save(String id, int version, String source, List<Map<String, Object>> columns) {
        return portal.put(Caller.admin(), "/api/v1/imports/mappings/" + id, form(version, source, columns));
    }

    private static Map<String, Object> form(int version, String source, List<Map<String, Object>> columns) {
        return new HashMap<>(Map.of(
                "title", "测试格式", "source", source, "basis", "LAW", "format", "CSV", "columns", columns, "version",
                version));
    }
}
