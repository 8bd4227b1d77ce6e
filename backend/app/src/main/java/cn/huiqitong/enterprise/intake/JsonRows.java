package cn.huiqitong.enterprise.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Objects of a JSON array, or one after the other (NDJSON), read one at a time. */
final class JsonRows implements Rows {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final MappingIterator<Map<String, @Nullable Object>> objects;
    private int row;

    JsonRows(InputStream in) {
        try {
            objects = MAPPER.readerFor(new TypeReference<Map<String, @Nullable Object>>() {})
                    .readValues(in);
        } catch (JsonProcessingException e) {
            throw new BadFile(0, "文件不是 JSON。");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Row next() {
        row++;
        try {
            return objects.hasNextValue() ? new Row(row, filled(objects.nextValue())) : null;
        } catch (JsonMappingException e) {
            throw new BadFile(row, "第 " + row + " 条不是对象。");
        } catch (JsonProcessingException e) {
            throw new BadFile(row, "第 " + row + " 条附近不是有效的 JSON。");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> filled(Map<String, @Nullable Object> object) {
        Map<String, Object> cells = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            if (value != null && !(value instanceof String text && text.isBlank())) {
                cells.put(key, Objects.requireNonNull(value));
            }
        });
        return cells;
    }
}
