package cn.huiqitong.identity;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.token.DefaultRolesFinder;
import io.micronaut.security.token.RolesFinder;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our roles in a token: Keycloak's {@code realm_access.roles}, else the flat {@code roles} of our own tokens. */
@Singleton
@Replaces(DefaultRolesFinder.class)
final class TokenRoles implements RolesFinder {

    @Override
    public List<String> resolveRoles(@Nullable Map<String, Object> claims) {
        if (claims == null) {
            return List.of();
        }
        var found = claims.get("realm_access") instanceof Map<?, ?> realm ? realm.get("roles") : claims.get("roles");
        return found instanceof Collection<?> names
                ? names.stream()
                        .map(String::valueOf)
                        .filter(Roles.ALL::contains)
                        .toList()
                : List.of();
    }
}
