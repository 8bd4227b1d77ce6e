package cn.huiqitong.identity;

import cn.huiqitong.seeds.CreditCode;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the {@link CurrentUser} of a request out of the claims of its token. */
@Singleton
final class CurrentUserBinder implements TypedRequestArgumentBinder<CurrentUser> {

    /** The party that a token was issued to: of a system the client itself. */
    private static final String CLIENT = "azp";

    @Override
    public Argument<CurrentUser> argumentType() {
        return Argument.of(CurrentUser.class);
    }

    @Override
    public BindingResult<CurrentUser> bind(ArgumentConversionContext<CurrentUser> context, HttpRequest<?> source) {
        var user = source.getUserPrincipal(Authentication.class).map(CurrentUserBinder::user);
        return () -> user;
    }

    private static CurrentUser user(Authentication authentication) {
        var roles = roles(authentication);
        var username = text(authentication, roles.contains(Roles.SYSTEM) ? CLIENT : "preferred_username")
                .orElse(authentication.getName());
        return new CurrentUser(
                username,
                text(authentication, "name").orElse(username),
                roles,
                text(authentication, "uscc").filter(CreditCode::valid).orElse(null),
                text(authentication, "department").orElse(null));
    }

    private static Set<String> roles(Authentication authentication) {
        var roles = new LinkedHashSet<>(authentication.getRoles());
        roles.retainAll(Roles.ALL);
        return roles;
    }

    private static Optional<String> text(Authentication authentication, String claim) {
        @Nullable Object value = authentication.getAttributes().get(claim);
        return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
    }
}
