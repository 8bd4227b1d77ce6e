package cn.huiqitong.platform.embedded;

import cn.huiqitong.seeds.SeedLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keycloak beside the portal, when the run names an unpacked distribution and no other issuer is given. */
final class EmbeddedKeycloak {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKeycloak.class);
    private static final String DEFAULT_PORT = "8180";
    private static final String PORTAL_PORT = "8080";

    private static @Nullable KeycloakProcess process;

    private EmbeddedKeycloak() {}

    /** @param database makes its database and answers the JDBC URL; not asked when no Keycloak is wanted */
    static synchronized Map<String, Object> settings(Supplier<String> database) {
        var home = Setting.KEYCLOAK_HOME.find();
        if (home.isEmpty() || Setting.OIDC_ISSUER.find().isPresent()) {
            return Map.of();
        }
        if (process == null) {
            process = start(Path.of(home.get()), database.get());
            announce(process);
        }
        return Map.of("huiqitong.oidc.issuer", process.issuer());
    }

    static synchronized void stop() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    private static KeycloakProcess start(Path home, String database) {
        try {
            return KeycloakProcess.start(
                    home,
                    database,
                    Integer.parseInt(Setting.KEYCLOAK_PORT.find().orElse(DEFAULT_PORT)),
                    "http://localhost:" + Setting.PORT.find().orElse(PORTAL_PORT),
                    KeycloakRealm.withAccounts(new SeedLibrary().demoAccounts()));
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not start from " + home, e);
        }
    }

    /** The portal is up long before the login is: say when that can be used. */
    private static void announce(KeycloakProcess started) {
        LOG.info("正在启动 Keycloak（首次启动约一两分钟，其间可以浏览，不能登录）…");
        Thread.ofVirtual().name("keycloak-ready").start(() -> {
            try {
                started.awaitReady();
                LOG.info("Keycloak 已启动，可以登录：{}", started.issuer());
            } catch (IOException e) {
                LOG.error("Keycloak 没有启动成功：{}", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
