package cn.huiqitong.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People in front of the portal's pages, each in a browser context of their own. */
final class Visitors implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Browser browser = Browser.open();
    private final String portal;
    private @Nullable Page last;

    Visitors(URI portal) {
        this.portal = portal.toString();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** Without signing in. */
    Page visit(int width, String path) {
        var page = browser.visitor(width, 900);
        last = page;
        page.navigate(portal + path);
        return page;
    }

    /** Through the login page, with the demo account that it offers. */
    Page enter(String username, int width, String path) {
        var page = visit(width, "/sign-in?from=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        button(page, Pattern.compile("用户名 " + username + "，")).click();
        page.waitForURL(portal + path);
        return page;
    }

    void go(Page page, String path) {
        page.navigate(portal + path);
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** Keeps what was seen last under the name of the test. */
    void keepPicture(String name) {
        Browser.keepPicture(last, name);
    }

    @Override
    public void close() {
        browser.close();
    }
}
