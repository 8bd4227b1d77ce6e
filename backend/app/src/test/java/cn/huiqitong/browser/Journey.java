package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** People go through the pages of the portal that runs in this test; what was seen last is kept beside the reports. */
abstract class Journey {

    @Inject
    EmbeddedServer server;

    private @Nullable Visitors visitors;

    @BeforeEach
    void openBrowser() {
        visitors = new Visitors(server.getURI());
    }

    @AfterEach
    void closeBrowser(TestInfo test) {
        visitors().keepPicture(test.getTestMethod().orElseThrow().getName());
        visitors().close();
    }

    final Visitors visitors() {
        if (visitors == null) {
            throw new IllegalStateException("no browser");
        }
        return visitors;
    }

    /** Fills in the form of a request that is open, and sends it, until it has its number. */
    static void sendForm(Page firm, String title, String text) {
        firm.getByText("投诉反映").click();
        firm.getByLabel("一句话说明").fill(title);
        firm.getByLabel("具体情况").fill(text);
        firm.getByLabel("联系人").fill("示例联系人");
        firm.getByLabel("联系电话").fill("13800000000");
        Accessibility.check(firm);
        button(firm, "提交诉求").click();
        assertThat(firm.getByText(Pattern.compile("NT\\d{8}-\\d+")).first()).isVisible();
    }
}
