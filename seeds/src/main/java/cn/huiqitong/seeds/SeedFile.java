package cn.huiqitong.seeds;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** A JSON file under {@code seeds/} on the class path. A missing or malformed one is a bug of this module, hence an exception. */
final class SeedFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDate()))
            .build();

    private final String path;

    SeedFile(String path) {
        this.path = path;
    }

    <T> T read(TypeReference<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("missing seed file: " + path));
    }

    <T> Optional<T> find(TypeReference<T> type) {
        try (InputStream in = SeedFile.class.getResourceAsStream("/seeds/" + path)) {
            return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable seed file: " + path, e);
        }
    }

    /** Dates are written 2026-11-22; one line here instead of one more dependency. */
    private static final class IsoDate extends FromStringDeserializer<LocalDate> {
        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) {
            return LocalDate.parse(value);
        }
    }
}
