package cn.huiqitong.platform.embedded;

import java.util.Locale;
import java.util.Optional;

/** A setting read before the application context exists: system property {@code huiqitong.x.y}, else {@code HUIQITONG_X_Y}. */
record Setting(String name) {

    static final Setting DATA = new Setting("huiqitong.data");
    static final Setting DB_URL = new Setting("huiqitong.db.url");
    static final Setting DB_USER = new Setting("huiqitong.db.user");
    static final Setting DB_PASSWORD = new Setting("huiqitong.db.password");
    static final Setting SEARCH_URLS = new Setting("huiqitong.search.urls");
    static final Setting SEARCH_NODE = new Setting("huiqitong.search.node");
    static final Setting PORT = new Setting("huiqitong.port");
    static final Setting OIDC_ISSUER = new Setting("huiqitong.oidc.issuer");
    static final Setting KEYCLOAK_HOME = new Setting("huiqitong.keycloak.home");
    static final Setting KEYCLOAK_PORT = new Setting("huiqitong.keycloak.port");
    static final Setting EPHEMERAL = new Setting("huiqitong.ephemeral");

    Optional<String> find() {
        var variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    boolean isTrue() {
        return find().map(Boolean::parseBoolean).orElse(false);
    }
}
