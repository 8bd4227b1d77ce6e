package cn.huiqitong.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deliveries over a page, step by step: read, checked, applied, given up, sent twice, broken off in the middle. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.imports.loop", value = "false")
@Property(name = "huiqitong.imports.chunk", value = "2")
class ImportIT {

    private static final String INSURANCE = "example-insurance";
    private static final String HEADER = "统一社会信用代码,数据日期,参保人数,累计缴费月数,是否欠费,裁员率（%）\r\n";

    @Inject
    PortalClient portal;

    @Inject
    ImportClient imports;

    @Inject
    Applying applying;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    SampleFirms samples;

    @Inject
    Database database;

    @Inject
    Audit audit;

    private final Set<String> mine = new HashSet<>();

    @AfterEach
    void removeMine() {
        mine.forEach(samples::remove);
    }

    @Test
    void aGoodDeliveryIsCheckedThenAppliedAndChangesProfiles() {
        String one = firm(301);
        String two = firm(302);
        String batch = ImportClient.number();

        Answer sent = imports.upload(INSURANCE, batch, HEADER + line(one, 12, "1.2") + line(two, 34, "0"));

        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        assertThat(sent.json().path("state").asText()).isEqualTo("CHECKED");
        assertThat(sent.json().path("good").asInt()).isEqualTo(2);
        assertThat(sent.json().path("synthetic").asBoolean()).isTrue();
        assertThat(profiles.get(one).values()).as("not applied yet").isEmpty();

        apply(batch, false);
        drain();

        JsonNode done = get(batch);
        assertThat(done.path("state").asText()).isEqualTo("APPLIED");
        assertThat(done.path("applied").asInt()).isEqualTo(2);
        assertThat(done.path("finishedAt").asText()).isNotEmpty();
        assertThat(profiles.facts(profiles.get(one)).number("insuredHeadcount")).contains(BigDecimal.valueOf(12));
        assertThat(profiles.facts(profiles.get(one)).number("layoffRate")).contains(new BigDecimal("0.012"));
        assertThat(profiles.facts(profiles.get(one)).flag("insuranceArrears")).contains(false);
        assertThat(events(one)).isEqualTo(1);
        JsonNode fact = portal.get(Caller.enterprise(one), "/api/v1/enterprise")
                .json()
                .path("facts")
                .get(0);
        assertThat(fact.path("source").asText()).isEqualTo("市人社局");
        assertThat(fact.path("asOf").asText()).isEqualTo("2026-06-30");
        assertThat(audit.list("import", batch))
                .extracting(Audit.Entry::act)
                .containsExactly("receive", "apply", "applied");
        assertThat(staged(batch)).isZero();
    }

    @Test
    void everyBadCellIsSaidAtItsRowAndColumnAndBadRowsAreSkippedOnlyOnRequest() {
        String good = firm(303);
        String wrong = good.substring(0, 17) + (good.endsWith("A") ? "B" : "A");
        String batch = ImportClient.number();

        JsonNode checked = imports.upload(
                        INSURANCE,
                        batch,
                        HEADER
                                + line(good, 12, "1.2")
                                + wrong + ",20260630,5,5,否,1\r\n"
                                + good + ",20260630,7,7,否,1\r\n"
                                + SampleFirms.uscc(399) + ",20260630,7,7,否,1\r\n"
                                + good + ",2026-06-30,七人,1000人,也许,\"=1+1\"\r\n")
                .json();

        assertThat(checked.path("rows").asInt()).isEqualTo(5);
        assertThat(checked.path("good").asInt()).isEqualTo(1);
        assertThat(checked.path("bad").asInt()).isEqualTo(4);
        assertThat(errors(checked))
                .anyMatch(e -> e.startsWith("3 统一社会信用代码 统一社会信用代码不对"))
                .anyMatch(e -> e.startsWith("4 统一社会信用代码 与第 2 行重复"))
                .anyMatch(e -> e.startsWith("5 统一社会信用代码 企业不在库中"))
                .anyMatch(e -> e.startsWith("6 数据日期 应是日期，形如 20260630"))
                .anyMatch(e -> e.startsWith("6 参保人数 ") && e.endsWith("七人"))
                .anyMatch(e -> e.startsWith("6 累计缴费月数 ") && e.endsWith("1000人"))
                .anyMatch(e -> e.startsWith("6 是否欠费 应是“是”或“否”"))
                .anyMatch(e -> e.startsWith("6 裁员率（%） 应是数字") && e.endsWith("=1+1"));
        Answer refused = portal.post(Caller.admin(), "/api/v1/imports/" + batch + "/apply", Map.of("skipBad", false));
        assertThat(refused.status()).isEqualTo(409);

        String report = report(batch);
        assertThat(report).startsWith("\uFEFF行号,列,问题,原来的内容").contains("'=1+1").doesNotContain(",=1+1");

        apply(batch, true);
        drain();
        assertThat(get(batch).path("applied").asInt()).isEqualTo(1);
        assertThat(profiles.facts(profiles.get(good)).number("insuredHeadcount"))
                .contains(BigDecimal.valueOf(12));
    }

    @Test
    void theSameAgainIsNoSecondDeliveryAndOtherContentIsRefused() {
        String uscc = firm(304);
        String batch = ImportClient.number();
        String content = HEADER + line(uscc, 12, "1");
        imports.upload(INSURANCE, batch, content);

        assertThat(imports.upload(INSURANCE, batch, content)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CHECKED");
        apply(batch, false);
        drain();
        assertThat(imports.upload(INSURANCE, batch, content)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("APPLIED");
        apply(batch, false);
        drain();

        assertThat(profiles.get(uscc).version()).as("applied once").isEqualTo(2);
        assertThat(imports.upload(INSURANCE, batch, content + line(uscc, 13, "1"))
                        .status())
                .isEqualTo(409);
        assertThat(imports.upload("example-bank", batch, content).status()).isEqualTo(409);
    }

    @Test
    void theSameFactsInAnotherDeliveryAreNoNews() {
        String uscc = firm(305);
        for (String batch : List.of(ImportClient.number(), ImportClient.number())) {
            imports.upload(INSURANCE, batch, HEADER + line(uscc, 12, "1"));
            apply(batch, false);
            drain();
        }

        assertThat(profiles.get(uscc).version()).isEqualTo(2);
        assertThat(events(uscc)).isEqualTo(1);
    }

    @Test
    void killedInTheMiddleAndRunAgainGivesTheSameAndDoublesNothing() {
        List<String> firms = new ArrayList<>();
        StringBuilder content = new StringBuilder(HEADER);
        for (int i = 0; i < 7; i++) {
            firms.add(firm(310 + i));
            content.append(line(firms.getLast(), 10 + i, "1"));
        }
        firms.sort(null);
        String batch = ImportClient.number();
        imports.upload(INSURANCE, batch, content.toString());
        String victim = firms.get(3);
        failAt(victim);
        apply(batch, false);

        drain();

        assertThat(get(batch).path("state").asText()).isEqualTo("APPLYING");
        assertThat(get(batch).path("applied").asInt())
                .as("the chunk before the failing one")
                .isEqualTo(2);
        assertThat(versions(firms)).containsExactly(2, 2, 1, 1, 1, 1, 1);
        assertThat(profiles.get(firms.get(2)).values())
                .as("nothing of the failing chunk")
                .isEmpty();

        repair();
        database.update("update import_batch set not_before = created_at where batch = ?", batch);
        drain();

        assertThat(get(batch).path("state").asText()).isEqualTo("APPLIED");
        assertThat(get(batch).path("applied").asInt()).isEqualTo(7);
        assertThat(versions(firms)).containsOnly(2);
        firms.forEach(firm -> assertThat(events(firm)).isEqualTo(1));
        firms.forEach(firm -> assertThat(supplies(firm)).isEqualTo(1));
    }

    @Test
    void aDeliveryBrokenOffWhileReceivedStartsOver() {
        String uscc = firm(320);
        String batch = ImportClient.number();
        String content = HEADER + line(uscc, 12, "1");
        imports.upload(INSURANCE, batch, content);
        database.update(
                "update import_batch set state = 'RECEIVING', content_hash = null, total = 77 where batch = ?", batch);

        JsonNode again = imports.upload(INSURANCE, batch, content).json();

        assertThat(again.path("state").asText()).isEqualTo("CHECKED");
        assertThat(again.path("rows").asInt()).isEqualTo(1);
    }

    @Test
    void yearsOfSeveralRowsComeTogetherAndNewFirmsAreCreatedAsExamples() {
        String fresh = SampleFirms.uscc(321);
        mine.add(fresh);
        String known = firm(322);
        String batch = ImportClient.number();
        String csv = """
                统一社会信用代码,企业名称,年份,营业收入（万元）,年末从业人员
                %1$s,测试新企业,2024,120.5,9
                %1$s,测试新企业,2025,130,10
                %2$s,,2025,7,
                """.formatted(fresh, known);

        JsonNode checked = imports.upload("example-revenue", batch, csv).json();
        assertThat(checked.path("bad").asInt()).as(checked.toString()).isZero();
        apply(batch, false);
        drain();

        assertThat(get(batch).path("applied").asInt()).isEqualTo(3);
        assertThat(profiles.get(fresh).name()).isEqualTo("合成示例·测试新企业");
        assertThat(profiles.get(fresh).synthetic()).isTrue();
        assertThat(profiles.get(fresh).version()).isEqualTo(1);
        assertThat(profiles.facts(profiles.get(fresh)).year("revenue", 2024)).contains(BigDecimal.valueOf(1_205_000));
        assertThat(profiles.facts(profiles.get(fresh)).year("revenue", 2025)).contains(BigDecimal.valueOf(1_300_000));
        assertThat(profiles.facts(profiles.get(fresh)).year("yearEndHeadcount", 2025))
                .contains(BigDecimal.TEN);
        assertThat(events(fresh)).isEqualTo(1);
    }

    @Test
    void aFirmWithOneWrongYearGetsNoneOfItsYears() {
        String uscc = firm(323);
        String csv = """
                统一社会信用代码,企业名称,年份,营业收入（万元）,年末从业人员
                %1$s,,2024,不详,9
                %1$s,,2025,130,10
                """.formatted(uscc);

        JsonNode checked =
                imports.upload("example-revenue", ImportClient.number(), csv).json();

        assertThat(checked.path("good").asInt()).isZero();
        assertThat(errors(checked)).anyMatch(e -> e.startsWith("3 统一社会信用代码 这家企业的另一行有错"));
    }

    @Test
    void filesOfChineseOfficeProgramsAreReadToo() {
        String uscc = firm(324);
        String content = HEADER + line(uscc, 12, "1");
        byte[] gb = content.getBytes(Charset.forName("GB18030"));
        byte[] marked = ("\uFEFF" + content).getBytes(StandardCharsets.UTF_8);

        for (byte[] file : List.of(gb, marked)) {
            Answer sent = imports.upload(Caller.admin(), INSURANCE, ImportClient.number(), file);
            assertThat(sent.json().path("good").asInt()).as(sent.text()).isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsNoneOfTheMappingFailsAsAWholeAndMayBeSentAgain() {
        String batch = ImportClient.number();

        JsonNode failed =
                imports.upload(INSURANCE, batch, "统一社会信用代码,参保人数\r\n1,2\r\n").json();

        assertThat(failed.path("state").asText()).isEqualTo("FAILED");
        assertThat(errors(failed)).singleElement().asString().contains("表头缺少4列", "是否欠费");
        assertThat(portal.post(Caller.admin(), "/api/v1/imports/" + batch + "/apply", Map.of("skipBad", true))
                        .status())
                .isEqualTo(409);
        assertThat(imports.upload(INSURANCE, ImportClient.number(), "")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("FAILED");
        String open = HEADER + "\"" + "长".repeat(1_200_000);
        assertThat(imports.upload(INSURANCE, ImportClient.number(), open)
                        .json()
                        .path("state")
                        .asText())
                .as("a quote that never closes")
                .isEqualTo("FAILED");
        assertThat(imports.upload(INSURANCE, batch, HEADER + line(firm(325), 1, "1"))
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CHECKED");
    }

    @Test
    void givenUpIsGivenUp() {
        String uscc = firm(326);
        String batch = ImportClient.number();
        imports.upload(INSURANCE, batch, HEADER + line(uscc, 12, "1"));

        assertThat(cancel(batch).json().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(cancel(batch).status()).as("again").isEqualTo(200);
        assertThat(portal.post(Caller.admin(), "/api/v1/imports/" + batch + "/apply", Map.of("skipBad", true))
                        .status())
                .isEqualTo(409);
        assertThat(imports.upload(INSURANCE, batch, HEADER + line(uscc, 12, "1"))
                        .status())
                .isEqualTo(409);
        drain();
        assertThat(profiles.get(uscc).version()).isEqualTo(1);
    }

    @Test
    void twentyThousandRowsAreReadAsAStream() {
        StringBuilder content = new StringBuilder(HEADER);
        for (int i = 0; i < 40; i++) {
            content.append(line(firm(500 + i), i, "1"));
        }
        for (int i = 0; i < 19_960; i++) {
            content.append("X").append(i).append(",20260630,1,1,否,1\r\n");
        }
        String batch = ImportClient.number();

        JsonNode checked = imports.upload(INSURANCE, batch, content.toString()).json();

        assertThat(checked.path("rows").asInt()).isEqualTo(20_000);
        assertThat(checked.path("good").asInt()).isEqualTo(40);
        assertThat(checked.path("errors")).hasSize(50);
        assertThat(report(batch).lines().count()).isEqualTo(19_961);
        apply(batch, true);
        drain();
        assertThat(get(batch).path("applied").asInt()).isEqualTo(40);
    }

    @Test
    void badRequestsAreToldWhatIsWrong() {
        assertThat(imports.upload("no-such", ImportClient.number(), HEADER).status())
                .isEqualTo(422);
        assertThat(imports.upload(INSURANCE, "with blanks in it", HEADER).status())
                .isEqualTo(422);
        assertThat(imports.upload(Caller.editor("e"), INSURANCE, ImportClient.number(), new byte[] {1})
                        .status())
                .isEqualTo(403);
        assertThat(portal.get(Caller.admin(), "/api/v1/imports/no-such").status())
                .isEqualTo(404);
        assertThat(portal.get(Caller.admin(), "/api/v1/imports?size=1000").status())
                .isEqualTo(422);
        JsonNode list = portal.get(Caller.admin(), "/api/v1/imports?size=2").json();
        assertThat(list.path("imports").size()).isLessThanOrEqualTo(2);
    }

    private String firm(int number) {
        String uscc = samples.create(number);
        mine.add(uscc);
        return uscc;
    }

    private static String line(String uscc, int insured, String layoff) {
        return uscc + ",20260630," + insured + ",36,否," + layoff + "\r\n";
    }

    private void apply(String batch, boolean skipBad) {
        Answer answer = portal.post(Caller.admin(), "/api/v1/imports/" + batch + "/apply", Map.of("skipBad", skipBad));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Answer cancel(String batch) {
        return portal.post(Caller.admin(), "/api/v1/imports/" + batch + "/cancel", Map.of());
    }

    private JsonNode get(String batch) {
        return portal.get(Caller.admin(), "/api/v1/imports/" + batch).json();
    }

    private void drain() {
        while (applying.step()) {
            Thread.onSpinWait();
        }
    }

    private static List<String> errors(JsonNode view) {
        List<String> errors = new ArrayList<>();
        view.path("errors")
                .forEach(e -> errors.add(e.path("row").asInt() + " "
                        + e.path("column").asText("") + " " + e.path("message").asText() + " "
                        + e.path("value").asText("")));
        return errors;
    }

    private List<Integer> versions(List<String> firms) {
        return firms.stream().map(firm -> profiles.get(firm).version()).toList();
    }

    private long events(String uscc) {
        return database.get(
                "select count(*) from outbox where topic = 'ProfileChanged' and key = ?", row -> row.getLong(1), uscc);
    }

    private long supplies(String uscc) {
        return database.get("select count(*) from enterprise_supply where uscc = ?", row -> row.getLong(1), uscc);
    }

    private void failAt(String uscc) {
        database.update("""
                create function kill_import() returns trigger language plpgsql as $$
                begin
                    if new.uscc = '%s' then raise exception 'killed in the middle'; end if;
                    return new;
                end $$""".formatted(uscc));
        database.update("""
                create trigger kill_import before insert on enterprise_supply
                for each row execute function kill_import()""");
    }

    private void repair() {
        database.update("drop function kill_import() cascade");
    }

    private long staged(String batch) {
        return database.get("select count(*) from import_row where batch = ?", row -> row.getLong(1), batch);
    }

    private String report(String batch) {
        return portal.send(portal.request(Caller.admin(), "/api/v1/imports/" + batch + "/errors.csv")
                        .setHeader("Accept", "text/csv"))
                .text();
    }
}
