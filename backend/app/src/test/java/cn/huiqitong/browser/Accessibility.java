package cn.huiqitong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What axe finds on the page that is open. */
final class Accessibility {

    private static final Path AXE = Path.of("../../frontend/node_modules/axe-core/axe.min.js");
    private static final String SERIOUS = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(' | '))""";

    private Accessibility() {}

    /** Also that nothing makes the page wider than the screen. Waits for the page: it is blank until its script has run. */
    static void check(Page page) {
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("惠企通"));
        try {
            page.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat((List<?>) page.evaluate(SERIOUS)).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits the screen: " + page.url())
                .isEqualTo(true);
    }
}
