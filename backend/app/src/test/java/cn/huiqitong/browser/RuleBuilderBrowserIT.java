package cn.huiqitong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** An editor builds a rule by mouse and keyboard, reads what it means, and tries it on the city before saving. */
@MicronautTest(transactional = false)
class RuleBuilderBrowserIT {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Its rule is one group of three conditions and a sum. */
    private static final String ITEM = "/editor/items/nt-2025-kjcy-003";

    private static final String ADDED = "[data-place='when.of[3]']";
    private static final String MOVED = "[data-place='when.of[2]']";
    private static final String FIGURE = "职工总数：数值（人）";

    @Inject
    EmbeddedServer server;

    private @Nullable Browser opened;
    private @Nullable Page last;

    @BeforeEach
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        opened = Browser.open();
    }

    @AfterEach
    void close(TestInfo test) {
        Browser.keepPicture(last, test.getTestMethod().orElseThrow().getName());
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void an_editor_builds_a_rule_and_tries_it() {
        var page = enter("editor1");
        assertThat(page.getByText("✓ 没有需要改的地方")).isVisible();

        page.getByLabel("加一条：按信息").click();
        page.keyboard().type("职工总数");
        page.keyboard().press("Enter");
        assertThat(page.locator(ADDED).locator("li").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^去看：")))
                .first()
                .click();
        assertThat(page.locator(ADDED)).isFocused();
        Accessibility.check(page);

        page.locator(ADDED).getByLabel(FIGURE).fill("500");
        assertThat(page.getByText("✓ 没有需要改的地方")).isVisible();
        assertThat(meaning(page)).containsText("职工总数");

        page.locator(ADDED).getByLabel("上移").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(MOVED).getByLabel(FIGURE)).hasValue("500");

        button(page, "开始试算").click();
        assertThat(page.getByText(Pattern.compile("共试算 [\\d,]+ 家"))).isVisible();
        assertThat(page.getByText("预计支出")).isVisible();
        Accessibility.check(page);
    }

    private static Locator meaning(Page page) {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("规则的意思"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Through the login page, with the demo account that it offers. */
    private Page enter(String username) {
        var browser = opened;
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        var page = browser.visitor(1280, 900);
        last = page;
        page.navigate(server.getURL() + "/sign-in?from=" + ITEM);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("用户名 " + username + "，")))
                .click();
        page.waitForURL(server.getURL() + ITEM);
        return page;
    }
}
