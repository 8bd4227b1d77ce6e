package cn.huiqitong.request.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an act changed of its request: {@code {"department":[null,"rsj"],"returns":["0","1"]}}, each column with the text
 * before and after, in the order of the columns. Beginning a request changes from nothing, and a value at rest (0, false,
 * NONE) is not worth a word then.
 */
public final class Change {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, List<@Nullable String>>> SHAPE = new TypeReference<>() {};
    private static final Set<String> AT_REST = Set.of("0", "false", "NONE");

    private Change() {}

    /** From nothing. */
    public static String beginning(Map<String, @Nullable String> after) {
        Map<String, List<@Nullable String>> changed = new LinkedHashMap<>();
        after.forEach((column, value) -> {
            if (!atRest(value)) {
                changed.put(column, Arrays.asList(null, value));
            }
        });
        return write(changed);
    }

    public static String between(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        Map<String, List<@Nullable String>> changed = new LinkedHashMap<>();
        after.forEach((column, value) -> {
            String was = before.get(column);
            if (!Objects.equals(was, value)) {
                changed.put(column, Arrays.asList(was, value));
            }
        });
        return write(changed);
    }

    /** Puts what the change leaves into {@code known}; says no when it is none. */
    static boolean replay(String change, Map<String, @Nullable String> known) {
        try {
            JSON.readValue(change, SHAPE).forEach((column, pair) -> known.put(column, pair.get(1)));
            return true;
        } catch (JsonProcessingException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    static boolean atRest(@Nullable String value) {
        return value == null || AT_REST.contains(value);
    }

    private static String write(Map<String, List<@Nullable String>> changed) {
        try {
            return JSON.writeValueAsString(changed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists of strings are always JSON", e);
        }
    }
}
