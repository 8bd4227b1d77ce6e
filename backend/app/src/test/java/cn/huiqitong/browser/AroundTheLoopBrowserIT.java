package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static cn.huiqitong.browser.Visitors.heading;
import static cn.huiqitong.browser.Visitors.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.request.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes with requests: their files, the visits that they come of, and the answers that spare them. */
@MicronautTest(transactional = false)
class AroundTheLoopBrowserIT extends Journey {

    /** The firms of the demo accounts ent1 and ent3. */
    private static final Caller FIRM = Caller.enterprise("91320613MA00000A1A");

    private static final Caller OTHER_FIRM = Caller.enterprise("91320600MA00000C3P");

    private static final String FILE = "社保缴费凭证.pdf";
    private static final byte[] CONTENT = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.UTF_8);

    private static final String DOUBT = "判定用的资料和我们的不一样";
    private static final String PROBLEM = "外卖平台抽成怎样备案";
    private static final String ITEM = "nt-2025-kjcy-007";
    private static final String QUESTION = "委托外地代工厂流片也能申请吗";

    @Inject
    Loop loop;

    @Inject
    PortalClient portal;

    @Test
    void a_file_of_the_firm_reaches_the_official_and_no_other_firm() throws IOException {
        JsonNode request = loop.accepted(FIRM, "rsj");
        String path = "/requests/" + request.get("id").asLong();
        Page firm = visitors().enter("ent1", 360, path);
        firm.getByLabel(Pattern.compile("^添加附件")).setInputFiles(new FilePayload(FILE, "application/pdf", CONTENT));
        assertThat(button(firm, "下载 " + FILE)).isVisible();
        Accessibility.check(firm);

        Page office = visitors().enter("official1", 1280, path);
        Download download =
                office.waitForDownload(() -> button(office, "下载 " + FILE).click());
        assertThat(download.suggestedFilename()).isEqualTo(FILE);
        assertThat(Files.readAllBytes(download.path())).isEqualTo(CONTENT);

        Page stranger = visitors().enter("ent3", 1280, path);
        assertThat(stranger.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(stranger.getByText(FILE)).isHidden();
        assertThat(portal.get(OTHER_FIRM, "/api/v1" + path + "/attachments").status())
                .isEqualTo(404);
    }

    @Test
    void how_a_firm_was_judged_is_doubted_and_shown_to_the_desk_as_it_was() {
        Page firm = visitors().enter("ent1", 360, "/policies");
        link(firm, "对判定有疑问").click();
        assertThat(firm.getByText("关于判定：")).isVisible();
        sendForm(firm, DOUBT, "我们去年已经通过认定，和这里写的不一样。");
        visitors().go(firm, "/requests");
        link(firm, DOUBT).click();
        assertThat(whyItWasSo(firm)).isVisible();
        Accessibility.check(firm);

        Page desk = visitors().enter("dispatcher1", 1280, URI.create(firm.url()).getPath());
        assertThat(whyItWasSo(desk)).isVisible();
        Accessibility.check(desk);
    }

    /** The clause that the decision rests on, under what was asked. */
    private static Locator whyItWasSo(Page page) {
        page.getByText("当时为什么这样判定").click();
        button(page, "查看依据").click();
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^依据")))
                .first();
    }

    @Test
    void what_a_firm_says_when_it_is_visited_becomes_its_request() {
        Page office = visitors().enter("official1", 1280, "/visits/new");
        office.getByLabel("主题").fill("走访餐饮小店");
        office.getByLabel("地点").fill("渔港小馆");
        office.getByLabel("参加的企业").fill("渔港小馆");
        button(office, Pattern.compile("查\\s?找")).click();
        button(office, Pattern.compile("渔港小馆")).click();
        button(office, "添加一个问题").click();
        office.getByLabel("一句话说明").fill(PROBLEM);
        office.getByLabel("具体情况").fill("平台每单抽成比例变了，不知道到哪里备案、要不要备案。");
        office.getByLabel("企业联系人").fill("示例联系人");
        office.getByLabel("联系电话").fill("13800000000");
        Accessibility.check(office);
        button(office, "提交记录").click();
        assertThat(heading(office, "走访餐饮小店")).isVisible();
        assertThat(office.getByText(Pattern.compile("NT\\d{8}-\\d+")).first()).isVisible();
        Accessibility.check(office);

        Page firm = visitors().enter("ent2", 360, "/requests");
        link(firm, PROBLEM).click();
        assertThat(heading(firm, PROBLEM)).isVisible();
        assertThat(firm.getByText("平台每单抽成比例变了").first()).isVisible();
        Accessibility.check(firm);
        visitors().go(firm, "/visits");
        link(firm, "走访餐饮小店").click();
        assertThat(firm.getByText(PROBLEM)).isVisible();
    }

    @Test
    void what_one_editor_answers_and_another_approves_stands_at_the_item() {
        Page writer = visitors().enter("editor1", 1280, "/editor/feedback/" + ITEM);
        button(writer, "新写一条").click();
        writer.getByLabel("问题", new Page.GetByLabelOptions().setExact(true)).fill(QUESTION);
        writer.getByLabel("回答").fill("合成示例：以文件原文和部门答复为准。");
        button(writer.getByRole(AriaRole.DIALOG), "存为草稿").click();
        assertThat(heading(writer, QUESTION)).isVisible();
        button(writer, "提交审核").click();
        assertThat(writer.getByText("等另一位编辑审核").first()).isVisible();
        assertThat(button(writer, "审核通过，发布")).isHidden();

        Page firm = visitors().enter("ent3", 360, "/items/" + ITEM);
        assertThat(firm.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(firm.getByText(QUESTION)).isHidden();

        Page approver = visitors().enter("editor2", 1280, "/editor/feedback/" + ITEM);
        Accessibility.check(approver);
        button(approver, "审核通过，发布").click();
        assertThat(approver.getByText(Pattern.compile("^已发布")).first()).isVisible();

        firm.reload();
        firm.getByText(QUESTION).click();
        assertThat(firm.getByText("以文件原文和部门答复为准")).isVisible();
        Accessibility.check(firm);
        visitors().go(firm, "/requests/new?item=" + ITEM);
        assertThat(heading(firm, "先看看这些是不是您想问的")).isVisible();
        assertThat(firm.getByText(QUESTION)).isVisible();
    }
}
