package cn.huiqitong.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Security and caching headers of every answer. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnswerHeaders {

    private final String policy;

    AnswerHeaders(@Property(name = "huiqitong.oidc.issuer") @Nullable String issuer) {
        this.policy = policy(issuer == null || issuer.isBlank() ? "" : " " + origin(issuer));
    }

    /** Inline styles are what antd needs; in OIDC mode the pages talk to the login server and frame its session check. */
    private static String policy(String login) {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self'" + login + "; frame-src 'self'" + login
                + "; object-src 'none'; base-uri 'self'; form-action 'self'" + login + "; frame-ancestors 'self'";
    }

    private static String origin(String issuer) {
        var uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        var path = request.getPath();
        if (path.startsWith("/assets/") && response.code() == 200) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (path.startsWith("/api/") || request.getMethod() != HttpMethod.GET) {
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        } else {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
