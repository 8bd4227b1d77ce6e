package cn.huiqitong.identity;

import cn.huiqitong.seeds.SeedAccount;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one logs in here: {@code local} accounts, or an {@code oidc} server. */
@Singleton
final class Login {

    /** @param clientId the public client of the pages */
    record Oidc(String issuer, String clientId) {}

    private final @Nullable Oidc oidc;
    private final Optional<DemoAccounts> demo;

    Login(
            @Property(name = LoginMode.ISSUER) @Nullable String issuer,
            @Property(name = "huiqitong.oidc.client", defaultValue = "huiqitong-web") String client,
            Optional<DemoAccounts> demo) {
        this.oidc = issuer == null || issuer.isBlank() ? null : new Oidc(issuer, client);
        this.demo = demo;
    }

    String mode() {
        return oidc == null ? "local" : "oidc";
    }

    Optional<Oidc> oidc() {
        return Optional.ofNullable(oidc);
    }

    List<SeedAccount> demoAccounts() {
        return demo.map(DemoAccounts::list).orElse(List.of());
    }
}
