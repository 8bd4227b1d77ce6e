package cn.huiqitong.enterprise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fact's value as the database keeps it. Fractions stay decimal: 0.055 must not become a binary neighbour. */
@Singleton
public class FactJson {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public Object read(String text) {
        try {
            return mapper.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds a fact that is not JSON", e);
        }
    }

    /** Values by key; the text must be an object. */
    public Map<String, Object> readMap(String text) {
        try {
            return mapper.readValue(text, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds facts that are not a JSON object", e);
        }
    }

    /** The same values as they come back from the database, so that equal ones are equal. */
    Map<String, Object> normal(Map<String, Object> values) {
        return readMap(write(values));
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a JSON value: " + value.getClass(), e);
        }
    }
}
