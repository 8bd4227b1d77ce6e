package cn.huiqitong.identity;

import com.nimbusds.jose.jwk.KeyType;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.security.token.jwt.signature.jwks.JwksSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of the OIDC server's tokens are: Keycloak's address under the issuer, or {@code huiqitong.oidc.jwks} when
 * this process reaches the server under another address than browsers do. Fetched when first needed.
 */
@Factory
@Requires(condition = LoginMode.Oidc.class)
final class OidcServer {

    private static final int CACHE_SECONDS = 300;

    @Bean
    @Singleton
    @Named("oidc")
    JwksSignatureConfiguration keys(
            @Property(name = LoginMode.ISSUER) String issuer,
            @Property(name = "huiqitong.oidc.jwks") @Nullable String jwks) {
        var url = jwks == null || jwks.isBlank() ? issuer + "/protocol/openid-connect/certs" : jwks;
        return new Keys(url);
    }

    private record Keys(String url) implements JwksSignatureConfiguration {
        @Override
        public String getName() {
            return "oidc";
        }

        @Override
        public String getUrl() {
            return url;
        }

        @Override
        public @Nullable KeyType getKeyType() {
            return null;
        }

        @Override
        @SuppressWarnings("removal")
        public Integer getCacheExpiration() {
            return CACHE_SECONDS;
        }
    }
}
