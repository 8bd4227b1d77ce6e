package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Json;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Chooses by settings and data where contents lie, what they may be and who scans them. An empty setting is none. */
@Factory
class Stores {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int USUAL_PORT = 3310;

    @Singleton
    Vault vault(S3Settings s3, @Property(name = "huiqitong.attachments.folder") String folder) {
        return s3.given() ? s3.vault() : new FolderVault(Path.of(folder));
    }

    @Singleton
    FileTypes fileTypes(ResourceResolver resources, Json json) {
        try (InputStream in = resources
                .getResourceAsStream("classpath:request/attachment-types.json")
                .orElseThrow()) {
            return json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), FileTypes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param address {@code host} or {@code host:port} of clamd */
    @Singleton
    Scanner scanner(@Property(name = "huiqitong.clamd", defaultValue = "") String address) {
        if (address.isBlank()) {
            return new NoScanner();
        }
        int colon = address.lastIndexOf(':');
        return colon < 0
                ? new Clamd(address.strip(), USUAL_PORT, PATIENCE)
                : new Clamd(
                        address.substring(0, colon).strip(),
                        Integer.parseInt(address.substring(colon + 1).strip()),
                        PATIENCE);
    }
}
