package cn.huiqitong.identity;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A token counts only if our OIDC server issued it, for this API. */
@Singleton
@Requires(condition = LoginMode.Oidc.class)
final class OidcClaims implements GenericJwtClaimsValidator<HttpRequest<?>> {

    private final String issuer;
    private final String audience;

    OidcClaims(
            @Property(name = LoginMode.ISSUER) String issuer,
            @Property(name = "huiqitong.oidc.audience", defaultValue = "huiqitong-api") String audience) {
        this.issuer = issuer;
        this.audience = audience;
    }

    @Override
    public boolean validate(Claims claims, @Nullable HttpRequest<?> request) {
        return issuer.equals(claims.get(Claims.ISSUER)) && isForUs(claims.get(Claims.AUDIENCE));
    }

    private boolean isForUs(@Nullable Object named) {
        return named instanceof Collection<?> several ? several.contains(audience) : audience.equals(named);
    }
}
