package cn.huiqitong.platform;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The pages are one HTML file with routes of their own: a browser that opens {@code /items/x} directly gets that file.
 * 405 as well as 404, because a page may share its path with a POST route (as /login does).
 */
@Singleton
final class Pages {

    private static final MediaType HTML = new MediaType("text/html; charset=utf-8");

    private final ResourceResolver resources;

    Pages(ResourceResolver resources) {
        this.resources = resources;
    }

    Optional<MutableHttpResponse<String>> find(HttpRequest<?> request, int status) {
        if ((status != 404 && status != 405) || !opensPage(request)) {
            return Optional.empty();
        }
        return resources
                .getResourceAsStream("classpath:web/index.html")
                .map(index ->
                        HttpResponse.ok(text(index)).contentType(HTML).header(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }

    private static boolean opensPage(HttpRequest<?> request) {
        var path = request.getPath();
        return request.getMethod() == HttpMethod.GET
                && !path.startsWith("/api/")
                && !path.startsWith("/assets/")
                && request.accept().stream().anyMatch(type -> type.getName().equals(MediaType.TEXT_HTML));
    }

    private static String text(InputStream resource) {
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
