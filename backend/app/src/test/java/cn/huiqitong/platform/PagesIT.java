package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages: deep links, caching and the headers that protect who looks at them. */
@MicronautTest(transactional = false)
class PagesIT {

    @Inject
    PortalClient portal;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/items/nt-2023-50-001", "/requests", "/login", "/no/such/page"})
    void a_browser_that_opens_any_page_gets_the_page(String path) {
        var answer = browse(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.text()).contains("<div id=\"root\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void files_with_a_hash_in_their_name_are_kept_for_ever() {
        var script = Pattern.compile("/assets/[^\"]+\\.js").matcher(browse("/").text());
        assertThat(script.find()).isTrue();
        var answer = browse(script.group());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(answer.header("Content-Type")).contains("javascript");
    }

    @Test
    void a_missing_file_or_api_address_is_not_the_page() {
        assertThat(browse("/assets/gone.js").status()).isEqualTo(404);
        assertThat(browse("/api/v1/gone").status()).isEqualTo(404);
        assertThat(browse("/api/v1/gone").problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/deep/link", "/api/v1/config", "/api/v1/me", "/api/v1/gone"})
    void every_answer_protects(String path) {
        var answer = browse(path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors 'self'")
                .contains("script-src 'self';");
        assertThat(answer.header("Referrer-Policy")).isNotBlank();
    }

    @Test
    void answers_of_the_api_are_not_stored() {
        assertThat(portal.get(Caller.ANYONE, "/api/v1/config").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    private PortalClient.Answer browse(String path) {
        var request = portal.request(Caller.ANYONE, path)
                .setHeader("Accept", "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8");
        return portal.send(request.GET());
    }
}
