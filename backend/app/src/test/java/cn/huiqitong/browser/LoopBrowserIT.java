package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static cn.huiqitong.browser.Visitors.heading;
import static cn.huiqitong.browser.Visitors.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 点单—派单—办单—跟单—销单, each by the person whose part it is, in front of the real pages. */
@MicronautTest(transactional = false)
class LoopBrowserIT extends Journey {

    private static final String PAUSED = "见习补贴一直没有审核";
    private static final String RETURNED = "新项目用电增容迟迟没有答复";

    @Test
    void a_request_is_paused_answered_reopened_rated_badly_and_made_good() {
        Page firm = file("ent1", PAUSED);
        Page desk = visitors().enter("dispatcher1", 1280, "/dispatch");
        assign(desk, PAUSED, "市人力资源和社会保障局");

        Page office = visitors().enter("official1", 1280, "/desk");
        Accessibility.check(office);
        link(office, PAUSED).click();
        button(office, "签收，开始办理").click();
        act(office, "请企业补充", "要补充的内容", "请补充见习协议复印件", "发给企业");
        assertThat(office.getByText("等企业补充，时限暂停")).isVisible();
        Accessibility.check(office);

        reopen(firm, PAUSED);
        assertThat(firm.getByText("计时已暂停")).isVisible();
        assertThat(firm.getByText("请补充见习协议复印件").first()).isVisible();
        Accessibility.check(firm);
        firm.getByLabel("您的补充").fill("协议见附件，共三份。");
        button(firm, "提交补充").click();
        assertThat(firm.getByText("正在办理").first()).isVisible();

        office.reload();
        answer(office, "部分解决", "已审核通过一部分。");
        reopen(firm, PAUSED);
        assertThat(firm.getByText(Pattern.compile("没有回复，将默认办结")).first()).isVisible();
        Accessibility.check(firm);
        act(firm, "没有解决，要求重新办理", "没有解决的地方", "另一部分没有说法", "要求重新办理");

        office.reload();
        assertThat(office.getByText("企业要求重新办理（第 1 次）")).isVisible();
        answer(office, "解决", "全部审核通过，补贴已拨付。");
        reopen(firm, PAUSED);
        button(firm, "已解决，确认办结").click();
        firm.getByText("非常不满意", new Page.GetByTextOptions().setExact(true)).click();
        firm.getByLabel(Pattern.compile("哪里没有办好")).fill("来回跑了三次");
        button(firm, "提交评价").click();
        assertThat(firm.getByText("差评整改").first()).isVisible();
        Accessibility.check(firm);

        office.reload();
        act(office, "整改完成", "回访和整改情况", "已当面致歉，并把材料改为一次告知。", "整改完成");
        assertThat(office.getByText("已办结").first()).isVisible();
        reopen(firm, PAUSED);
        assertThat(firm.getByText("已当面致歉").first()).isVisible();
    }

    @Test
    void a_request_is_returned_reassigned_and_extended() {
        Page firm = file("ent3", RETURNED);
        Page desk = visitors().enter("dispatcher1", 1280, "/dispatch");
        assign(desk, RETURNED, "市工业和信息化局");
        Page first = visitors().enter("official2", 1280, "/desk");
        link(first, RETURNED).click();
        button(first, "不属本部门").click();
        choose(first, "建议派给", "市人力资源和社会保障局");
        say(first, "理由", "用工备案事项，属人社范围", "提出异议");
        first.waitForURL(Pattern.compile("/desk$"));

        desk.reload();
        open(desk, RETURNED);
        assertThat(desk.getByText("用工备案事项，属人社范围")).isVisible();
        Accessibility.check(desk);
        button(desk, "市人力资源和社会保障局").click();
        desk.getByLabel("改派理由").fill("同意，改派人社");
        button(desk, "改派").click();
        assertThat(desk.getByText("已派单").first()).isVisible();

        Page office = visitors().enter("official1", 1280, "/desk");
        link(office, RETURNED).click();
        button(office, "签收，开始办理").click();
        button(office, "更多操作").click();
        office.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("申请延期"))
                .click();
        office.getByLabel("延长几个工作日").fill("3");
        say(office, "延期理由", "要和供电公司会商", "提交申请");
        assertThat(office.getByText(Pattern.compile("申请延期 3 个工作日，等督查员决定")).first())
                .isVisible();

        Page supervisor = visitors().enter("supervisor1", 1280, "/requests");
        link(supervisor, RETURNED).click();
        button(supervisor, "同意延期").click();
        Accessibility.check(supervisor);
        button(supervisor.getByRole(AriaRole.DIALOG), "同意延期").click();
        assertThat(supervisor.getByText("已批准延期 3 个工作日")).isVisible();

        reopen(firm, RETURNED);
        assertThat(firm.getByText("已批准延期 3 个工作日")).isVisible();
        assertThat(firm.getByText("市人力资源和社会保障局").first()).isVisible();
        Accessibility.check(firm);
    }

    /** At the telephone's width, from the empty form to the promised day. */
    private Page file(String account, String title) {
        Page firm = visitors().enter(account, 360, "/requests/new");
        sendForm(firm, title, "四月提交，至今没有答复，想知道办到哪一步。");
        return firm;
    }

    private void reopen(Page firm, String title) {
        visitors().go(firm, "/requests");
        link(firm, title).click();
        assertThat(heading(firm, title)).isVisible();
    }

    private static void open(Page desk, String title) {
        Locator row = button(desk, title);
        assertThat(row).isVisible();
        if (!"true".equals(row.getAttribute("aria-expanded"))) {
            row.click();
        }
    }

    private static void assign(Page desk, String title, String department) {
        open(desk, title);
        choose(desk, "派给", department);
        button(desk, "派单").click();
        assertThat(desk.getByText("已派单").first()).isVisible();
        Accessibility.check(desk);
    }

    private static void choose(Page page, String label, String option) {
        Locator field = page.getByLabel(Pattern.compile("^" + label));
        field.fill(option);
        field.press("Enter");
    }

    private static void answer(Page office, String outcome, String text) {
        office.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(outcome).setExact(true))
                .check();
        office.getByLabel("答复内容").fill(text);
        button(office, "发出答复").click();
        assertThat(office.getByText("待企业确认").first()).isVisible();
    }

    private static void act(Page page, String act, String label, String text, String agreed) {
        button(page, act).click();
        say(page, label, text, agreed);
    }

    private static void say(Page page, String label, String text, String agreed) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(label).fill(text);
        button(dialog, agreed).click();
        assertThat(dialog).isHidden();
    }
}
