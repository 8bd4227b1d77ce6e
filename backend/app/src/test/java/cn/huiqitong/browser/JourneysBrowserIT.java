package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static cn.huiqitong.browser.Visitors.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main path of each role, through the pages, on everything real. */
@MicronautTest(transactional = false)
class JourneysBrowserIT extends Journey {

    private static final String ITEM = "稳岗返还（中小微企业）";

    @Inject
    PortalClient portal;

    @Test
    void a_visitor_searches_reads_an_item_and_takes_an_assessment() {
        awaitSearch();
        var page = visitors().visit(360, "/");
        Accessibility.check(page);
        page.getByPlaceholder(Pattern.compile("高企奖励")).fill("稳岗返还");
        page.keyboard().press("Enter");
        assertThat(page.getByText(Pattern.compile("找到 \\d+ 项政策"))).isVisible();
        Accessibility.check(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ITEM))
                .first()
                .click();
        assertThat(heading(page, ITEM)).isVisible();
        assertThat(page.getByText("谁能享受")).isVisible();
        Accessibility.check(page);

        visitors().go(page, "/assessment");
        assertThat(heading(page, "政策体检")).isVisible();
        Accessibility.check(page);
        page.getByText("是", new Page.GetByTextOptions().setExact(true)).first().click();
        page.getByText("不答了，直接看结果").click();
        assertThat(page.getByText(Pattern.compile("可能符合")).first()).isVisible();
        Accessibility.check(page);
    }

    @Test
    void what_one_editor_writes_and_another_approves_reaches_an_open_inbox() {
        var firm = visitors().enter("ent1", 360, "/inbox");
        assertThat(heading(firm, "消息")).isVisible();
        Accessibility.check(firm);

        var writer = visitors().enter("editor1", 1280, "/editor/items/js-tx-2026-001");
        writer.getByLabel("摘要").fill("省市共2个百分点；单项年上限600万元、单企年上限1000万元。");
        button(writer, "保存并提交审核").click();
        assertThat(writer.getByText("正在等另一位编辑审核")).isVisible();

        var approver = visitors().enter("editor2", 1280, "/editor/reviews");
        approver.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("制造业设备贷款贴息（2026）"))
                .first()
                .click();
        assertThat(button(approver, "审核通过，发布")).isVisible();
        Accessibility.check(approver);
        button(approver, "审核通过，发布").click();
        assertThat(approver.getByText("已发布，符合条件的企业会收到消息")).isVisible();

        firm.bringToFront();
        assertThat(firm.getByText(Pattern.compile("与您的企业匹配：制造业设备贷款贴息（2026）")).first())
                .isVisible();
    }

    /** The portal is up before its index is. */
    private void awaitSearch() {
        for (int i = 0;
                i < 120 && portal.get(Caller.ANYONE, "/api/v1/items?q=稳岗返还").status() != 200;
                i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }
}
