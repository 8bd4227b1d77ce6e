package cn.huiqitong.identity;

import cn.huiqitong.identity.ApiClients.ApiClient;
import com.nimbusds.jose.JWSAlgorithm;
import io.micronaut.context.annotation.Requires;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tokens that this portal signs for its local accounts. */
@Singleton
@Requires(condition = LoginMode.Local.class)
final class Tokens {

    /** A working day; there is no refresh. */
    static final int LIFETIME_SECONDS = 8 * 3600;

    /** Systems ask again whenever they need. */
    static final int CLIENT_LIFETIME_SECONDS = 600;

    private final TokenGenerator generator;

    /** The signature is asked for only to be sure that it is there: an unsigned token must never be issued. */
    Tokens(TokenGenerator generator, @Named(SigningKeys.GENERATOR) SignatureGeneratorConfiguration signature) {
        this.generator = generator;
        if (!signature.supports(JWSAlgorithm.HS256)) {
            throw new IllegalStateException("tokens would not be signed with HS256");
        }
    }

    String issue(AccountRow account) {
        var authentication = Authentication.build(account.username(), List.of(account.role()), claims(account));
        return generator.generateToken(authentication, LIFETIME_SECONDS).orElseThrow();
    }

    String issue(ApiClient client) {
        var authentication = Authentication.build(
                client.id(), List.of(Roles.SYSTEM), Map.of("name", client.name(), "azp", client.id()));
        return generator.generateToken(authentication, CLIENT_LIFETIME_SECONDS).orElseThrow();
    }

    private static Map<String, Object> claims(AccountRow account) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("name", account.name());
        if (account.uscc() != null) {
            claims.put("uscc", account.uscc());
        }
        if (account.department() != null) {
            claims.put("department", account.department());
        }
        return claims;
    }
}
