package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Department data on their way from a file to a firm's page. */
@MicronautTest(transactional = false)
class ImportBrowserIT extends Journey {

    private static final String FIRM = "91320613MA00000A1A";
    private static final int TRIES = 5;

    @Test
    void a_file_with_a_wrong_row_is_checked_applied_without_it_and_seen_by_the_firm() {
        var admin = visitors().enter("admin1", 1280, "/imports");
        Accessibility.check(admin);
        chooseMonthlyReport(admin);
        admin.getByLabel("文件", new Page.GetByLabelOptions().setExact(true)).setInputFiles(monthlyReport());
        button(admin, Pattern.compile("^上传并检查$")).click();

        assertThat(admin.getByText("检查完了，1 行可以写入，1 行有错。")).isVisible();
        assertThat(admin.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^第 3 行.*很多"))))
                .isVisible();
        Accessibility.check(admin);
        admin.getByRole(AriaRole.CHECKBOX).check();
        button(admin, Pattern.compile("^写入企业档案$")).click();
        assertThat(admin.getByText(Pattern.compile("^已写入 1 行，跳过有错的 1 行"))).isVisible();
        Accessibility.check(admin);

        var firm = visitors().enter("ent1", 360, "/enterprise");
        assertThat(firm.getByText(Pattern.compile("^317\\s*人$")).first()).isVisible();
    }

    /** Once more where the list that opens moved away under the pointer; choosing fills in the batch's number. */
    private static void chooseMonthlyReport(Page admin) {
        var batch = admin.getByLabel("批次号");
        for (int tries = 0; tries < TRIES && batch.inputValue().isEmpty(); tries++) {
            admin.getByLabel("这是什么资料").click();
            admin.getByText(Pattern.compile("^示例·参保情况月报（CSV）（")).last().click();
            assertThat(admin.locator(".ant-select-dropdown")).isHidden();
        }
        assertThat(batch).not().hasValue("");
    }

    /** The firm's row of today, and a row with a word where a number belongs. */
    private static FilePayload monthlyReport() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).format(DateTimeFormatter.BASIC_ISO_DATE);
        var text = """
                统一社会信用代码,数据日期,参保人数,累计缴费月数,是否欠费,裁员率（%%）
                %s,%s,317,151,否,1.2
                92320623MA00000B2T,%s,很多,12,否,0
                """.formatted(FIRM, today, today);
        return new FilePayload("参保.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
