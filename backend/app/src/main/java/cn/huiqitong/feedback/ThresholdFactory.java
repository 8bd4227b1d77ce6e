package cn.huiqitong.feedback;

import cn.huiqitong.platform.Json;
import cn.huiqitong.request.asked.Threshold;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** From when on a topic counts as rising: data, marked as an example. */
@Factory
class ThresholdFactory {

    private static final String FILE = "classpath:feedback/thresholds.json";

    @Singleton
    Threshold threshold(ResourceResolver resources, Json json) {
        try (InputStream in = resources.getResourceAsStream(FILE).orElseThrow()) {
            return json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Threshold.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
