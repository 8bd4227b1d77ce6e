package cn.huiqitong.enterprise;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Data that comes with the portal as JSON; notes in it are for people. */
public final class Resource {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Resource() {}

    public static <T> T read(String path, Class<T> type) {
        try (var file = Resource.class.getClassLoader().getResourceAsStream(path)) {
            return MAPPER.readValue(Objects.requireNonNull(file, path), type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
