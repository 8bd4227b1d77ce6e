package cn.huiqitong.request.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.platform.Today;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator enters next year's notice. */
@MicronautTest(transactional = false)
class CalendarIT {

    private static final String YEARS = "/api/v1/admin/time/years";

    @Inject
    PortalClient portal;

    @Inject
    WorkingTimes times;

    @Inject
    InstantSource clock;

    private int next;
    private int version;

    @BeforeEach
    void look() {
        next = Today.of(clock).getYear() + 1;
        version = year(next).path("version").asInt();
    }

    @Test
    void the_official_years_are_there_with_their_source() {
        JsonNode year = year(2026);

        assertThat(year.path("notice").asBoolean()).isTrue();
        assertThat(year.path("source").asText()).contains("国务院办公厅");
        assertThat(days(year)).contains("2026-02-15 off 春节", "2026-02-28 on");
        assertThat(times.knowsNotice(2026)).isTrue();
    }

    @Test
    void a_year_without_a_notice_says_so() {
        JsonNode year = year(2099);

        assertThat(year.path("notice").asBoolean()).isFalse();
        assertThat(year.path("days")).isEmpty();
        assertThat(year.path("version").asInt()).isZero();
        assertThat(times.knowsNotice(2099)).isFalse();
        assertThat(portal.get(Caller.admin(), YEARS + "/1600").status()).isEqualTo(404);
    }

    @Test
    void next_years_notice_counts_from_the_moment_it_is_saved() {
        LocalDate spill = LocalDate.of(next - 1, 12, 30);
        LocalDate newYear = LocalDate.of(next, 1, 1);
        LocalDate makeUp = weekend(LocalDate.of(next, 1, 5));

        Answer saved = save(form(version, List.of(span("元旦", spill, newYear)), List.of(makeUp)));

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().path("version").asInt()).isEqualTo(version + 1);
        assertThat(saved.json().path("changedBy").asText()).isEqualTo("admin");
        assertThat(days(saved.json())).containsExactly(newYear + " off 元旦", makeUp + " on");
        assertThat(days(year(next - 1))).contains(spill + " off 元旦");
        assertThat(times.city().isWorkingDay(spill)).isFalse();
        assertThat(times.city().isWorkingDay(makeUp)).isTrue();
        assertThat(times.knowsNotice(next)).isTrue();
        assertThat(portal.get(Caller.admin(), YEARS).json().path("missing"))
                .extracting(JsonNode::asInt)
                .doesNotContain(next);

        Answer replaced = save(form(version + 1, List.of(span("元旦", newYear, newYear)), List.of()));
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(times.city().isWorkingDay(makeUp)).isFalse();
        Answer late = save(form(version + 1, List.of(span("元旦", spill, newYear)), List.of()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("stale-version");
        assertThat(days(year(next))).containsExactly(newYear + " off 元旦");
    }

    @Test
    void every_objection_comes_at_its_field() {
        LocalDate may = LocalDate.of(next, 5, 1);
        LocalDate monday = may.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate saturday = may.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        List<Map<String, Object>> off = List.of(
                span("劳动节", may, may.plusDays(10)),
                span("倒着写", may.plusDays(30), may.plusDays(29)),
                span("重叠", may.plusDays(5), may.plusDays(6)),
                span("太长", may.plusDays(60), may.plusDays(90)),
                span("太早", LocalDate.of(next - 1, 12, 1), LocalDate.of(next - 1, 12, 2)),
                span("太晚", LocalDate.of(next, 12, 31), LocalDate.of(next + 1, 1, 2)));

        Answer refused = save(form(version, off, List.of(saturday, monday, LocalDate.of(next + 1, 1, 2))));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(fields(refused))
                .containsExactlyInAnyOrder(
                        "off[1].to",
                        "off[2].from",
                        "off[3].to",
                        "off[4].from",
                        "off[5].to",
                        "makeUp[0]",
                        "makeUp[1]",
                        "makeUp[2]");
        assertThat(year(next).path("version").asInt()).isEqualTo(version);
    }

    @Test
    void source_and_reason_must_be_written_and_the_year_be_near() {
        Map<String, Object> blank = form(version, List.of(), List.of());
        blank.put("source", " ");
        blank.put("reason", "");
        assertThat(fields(save(blank))).containsExactlyInAnyOrder("source", "reason");
        assertThat(fields(save(form(version, List.of(), List.of())))).containsExactly("off");
        Map<String, Object> far =
                form(0, List.of(span("元旦", LocalDate.of(2099, 1, 1), LocalDate.of(2099, 1, 1))), List.of());
        assertThat(fields(portal.put(Caller.admin(), YEARS + "/2099", far))).containsExactly("year");
        Map<String, Object> nonsense = form(version, List.of(), List.of());
        nonsense.put("makeUp", List.of("二月三十日"));
        assertThat(save(nonsense).status()).isEqualTo(400);
    }

    private JsonNode year(int year) {
        return portal.get(Caller.admin(), YEARS + "/" + year).json();
    }

    private Answer save(Map<String, Object> form) {
        return portal.put(Caller.admin(), YEARS + "/" + next, form);
    }

    private static Map<String, Object> form(int version, List<Map<String, Object>> off, List<LocalDate> makeUp) {
        return new HashMap<>(Map.of(
                "source",
                "示例通知",
                "off",
                off,
                "makeUp",
                makeUp.stream().map(LocalDate::toString).toList(),
                "reason",
                "通知已公布",
                "version",
                version));
    }

    private static Map<String, Object> span(String name, LocalDate from, LocalDate to) {
        return Map.of("name", name, "from", from.toString(), "to", to.toString());
    }

    /** The first Saturday on or after. */
    private static LocalDate weekend(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static List<String> days(JsonNode year) {
        return year.path("days")
                .valueStream()
                .map(day -> day.path("date").asText()
                        + (day.path("off").asBoolean()
                                ? " off " + day.path("name").asText()
                                : " on"))
                .toList();
    }

    private static List<String> fields(Answer answer) {
        return answer.json().path("errors").findValuesAsText("field");
    }
}
