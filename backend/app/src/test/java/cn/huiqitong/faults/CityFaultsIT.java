package cn.huiqitong.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.platform.Today;
import cn.huiqitong.seeds.SeedLibrary;
import cn.huiqitong.seeds.Validity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * An item is released to a synthetic city and one of two copies of the packaged portal is killed (kill -9) while both
 * decide on the firms. The ranges of the dead copy are decided by the other: every firm is decided once and told once. On
 * demand, as {@link FaultsIT}.
 */
@EnabledIfSystemProperty(named = "faults", matches = "true")
class CityFaultsIT {

    private static final int FIRMS = 60_000;
    /** So small that the run has hundreds of them and can be hit in the middle. */
    private static final int RANGE = 128;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ITEMS = "/api/v1/editor/items";
    private static final JsonMapper JSON = new JsonMapper();

    /** No policy says this. */
    private static final String DRAFT = """
            {"draft": {"documentId": "%s", "title": "合成示例：故障演练", "benefitType": "奖补资金", "obtain": "APPLY",
             "region": "3206", "conditions": ["职工总数不少于20人"],
             "rule": {"schema": 1, "when": {"kind": "compare", "fact": "headcount", "op": ">=", "value": 20}}}}""";

    @Test
    void a_copy_killed_in_the_middle_of_a_city_run_leaves_no_firm_undecided_and_tells_none_twice() throws Exception {
        try (City city = City.open()) {
            String range = Integer.toString(RANGE);
            var loading = Map.of("HUIQITONG_MATCHING_RANGE", range, "HUIQITONG_CITY", Integer.toString(FIRMS));
            try (Copy first = Copy.start("first", city.settings(loading));
                    Copy second = Copy.start("second", city.settings(Map.of("HUIQITONG_MATCHING_RANGE", range)))) {
                thereIsACity(city);
                String item = release(city, first);
                City.eventually(PATIENCE, () -> decidedRanges(city, item) > ranges(city) / 3);
                first.kill();
                long before = decidedRanges(city, item);
                assertThat(before).as("it was in the middle").isLessThan(ranges(city));
                assertThat(City.eventually(PATIENCE, () -> decidedRanges(city, item) == ranges(city) && idle(city)))
                        .isTrue();
                long met = dryRun(city, second, item);
                City.eventually(PATIENCE, () -> told(city, item) >= met);

                Figures.say(
                        "city",
                        "%d of %d ranges decided at the kill; %d firms, %d qualify, %d told",
                        before,
                        ranges(city),
                        city.count("select count(*) from enterprise"),
                        met,
                        told(city, item));
                everyFirmIsDecidedAndToldOnce(city, item, met);
            }
        }
    }

    /** All of it is loaded and was decided on the items that come with the portal. */
    private static void thereIsACity(City city) throws InterruptedException {
        assertThat(City.eventually(
                        PATIENCE,
                        () -> city.count("select count(*) from city_load where told and firms = " + FIRMS) == 1
                                && heard(city)
                                && idle(city)))
                .isTrue();
    }

    /** Matching has heard of all firms: it has made work of the last event about them. */
    private static boolean heard(City city) {
        return city.count("select count(*) from decided_firm") >= FIRMS;
    }

    private static boolean idle(City city) {
        return city.count("select count(*) from matching_work") == 0;
    }

    private static String release(City city, Copy copy) throws Exception {
        LocalDate today = LocalDate.now(Today.ZONE);
        String document = new SeedLibrary()
                .documents().stream()
                        .filter(one -> Validity.of(one, today).matchable())
                        .findFirst()
                        .orElseThrow()
                        .id();
        String writer = editor(city, "writer");
        String id = JSON.readTree(copy.post(ITEMS, writer, DRAFT.formatted(document)))
                .path("id")
                .asText();
        copy.post(ITEMS + "/" + id + "/submit", writer, "{\"version\": 1}");
        copy.post(ITEMS + "/" + id + "/approve", editor(city, "reviewer"), "{\"version\": 1}");
        return id;
    }

    /** How many firms qualify, counted by another way than the stored decisions were made. */
    private static long dryRun(City city, Copy copy, String item) throws Exception {
        JsonNode run = JSON.readTree(copy.post(ITEMS + "/" + item + "/dry-run", editor(city, "writer"), "{}"));
        return run.path("met").asLong();
    }

    private static String editor(City city, String name) {
        return city.token(name, "editor", Map.of("name", name));
    }

    private static long ranges(City city) {
        return city.count("select max(no) / " + RANGE + " + 1 from enterprise");
    }

    private static long decidedRanges(City city, String item) {
        return city.count(
                "select count(*) from decided_item join matched_item on no = item_no where item_id = '" + item + "'");
    }

    private static long told(City city, String item) {
        return city.count(
                "select count(*) from notification where kind = 'ITEM_RELEASED' and item_id = '" + item + "'");
    }

    private static void everyFirmIsDecidedAndToldOnce(City city, String item, long met) {
        String decisions = "from decision join matched_item i on i.no = item_no where item_id = '" + item + "'";
        assertThat(met).isPositive();
        assertThat(city.count("select count(*) " + decisions))
                .as("no decision was doubled")
                .isEqualTo(met);
        assertThat(city.count(
                        "select count(distinct firm_no) " + decisions + " and verdict = 'MET' and ended_at is null"))
                .isEqualTo(met);
        assertThat(city.count(
                        "select count(*) from announcement join matched_item i on i.no = item_no where item_id = '"
                                + item + "'"))
                .isEqualTo(met);
        assertThat(told(city, item)).isEqualTo(met);
        assertThat(city.count(
                        "select count(distinct recipient) from notification where kind = 'ITEM_RELEASED' and item_id = '"
                                + item + "'"))
                .isEqualTo(met);
    }
}
