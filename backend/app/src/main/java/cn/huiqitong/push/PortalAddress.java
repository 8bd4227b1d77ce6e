package cn.huiqitong.push;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Where people outside reach the portal: {@code huiqitong.url}, else this machine. */
@Singleton
public final class PortalAddress {

    private final String base;

    PortalAddress(@Value("${huiqitong.url:}") String url, @Value("${micronaut.server.port:8080}") int port) {
        String given = url.isBlank() ? "http://localhost:" + port : url.strip();
        this.base = given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
    }

    /** The address of a page. @param path begins with a slash */
    public String of(String path) {
        return base + path;
    }
}
