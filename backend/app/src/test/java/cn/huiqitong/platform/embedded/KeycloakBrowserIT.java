package cn.huiqitong.platform.embedded;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.browser.Browser;
import cn.huiqitong.seeds.SeedAccount;
import cn.huiqitong.seeds.SeedLibrary;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Login through the real login page of a real Keycloak, with the realm of the repository. */
class KeycloakBrowserIT {

    @Test
    void an_enterprise_logs_in_at_keycloak_and_is_known_here() throws Exception {
        var home = Path.of(Objects.requireNonNull(System.getProperty("huiqitong.test.keycloak.home")));
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        int port = freePort();
        var portal = "http://localhost:" + port;
        try (var browser = Browser.open();
                var keycloak = KeycloakProcess.start(
                        home,
                        EmbeddedServices.openDatabase("keycloak"),
                        freePort(),
                        portal,
                        KeycloakRealm.withAccounts(new SeedLibrary().demoAccounts()))) {
            keycloak.awaitReady();
            try (var server = ApplicationContext.run(
                    EmbeddedServer.class,
                    Map.of("micronaut.server.port", port, "huiqitong.oidc.issuer", keycloak.issuer()))) {
                assertThat(localLogin(server.getURI())).isEqualTo(404);
                var page = browser.visitor();
                try {
                    logIn(page, portal, firm());
                } catch (RuntimeException | Error e) {
                    Browser.keepPicture(page, "keycloak-login");
                    throw e;
                }
            }
        }
    }

    private static void logIn(Page page, String portal, SeedAccount account) {
        page.navigate(portal + "/sign-in?from=%2Fpolicies");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("前往统一身份认证登录"))
                .click();
        page.waitForURL(Pattern.compile(".*/realms/huiqitong/.*"));
        assertThat(page).hasTitle(Pattern.compile("登录.*"));

        page.getByLabel("用户名").fill(account.username());
        page.locator("input[name=password]").fill("not the password");
        page.locator("[type=submit]").click();
        assertThat(page.getByText("无效的用户名或密码")).isVisible();

        page.locator("input[name=password]").fill(account.password());
        page.locator("[type=submit]").click();
        page.waitForURL(Pattern.compile(Pattern.quote(portal) + "/policies.*"));
        assertThat(page.getByText(nameOf(account)).first()).isVisible();
    }

    /** The page greets the firm of the token's credit code, by its name in our database. */
    private static String nameOf(SeedAccount account) {
        return new SeedLibrary()
                .demoEnterprises().stream()
                        .filter(firm -> firm.uscc().equals(account.uscc()))
                        .findFirst()
                        .orElseThrow()
                        .name();
    }

    private static SeedAccount firm() {
        return new SeedLibrary()
                .demoAccounts().stream()
                        .filter(account -> account.role().equals("enterprise"))
                        .findFirst()
                        .orElseThrow();
    }

    private static int localLogin(URI portal) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(portal.resolve("/login"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"ent1\",\"password\":\"ent1-demo\"}"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
