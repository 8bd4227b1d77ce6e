package cn.huiqitong.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a JSON tree against the keywords of JSON Schema that the rule schema uses; any other keyword is an error. */
final class SchemaCheck {
    private final Map<String, Object> root;

    SchemaCheck(Map<String, Object> root) {
        this.root = root;
    }

    boolean accepts(Object json) {
        return accepts(root, json);
    }

    private boolean accepts(Map<String, Object> schema, @Nullable Object json) {
        return schema.entrySet().stream()
                .allMatch(keyword -> holds(keyword.getKey(), Objects.requireNonNull(keyword.getValue()), schema, json));
    }

    private boolean holds(String keyword, Object value, Map<String, Object> schema, @Nullable Object json) {
        return switch (keyword) {
            case "$schema", "$id", "$defs", "title", "description" -> true;
            case "$ref" -> accepts(definition(value), json);
            case "oneOf" -> matching(value, json) == 1;
            case "anyOf" -> matching(value, json) > 0;
            case "const" -> value.equals(json);
            case "enum" -> Yamls.list(value).contains(json);
            case "type" -> types(value).stream().anyMatch(type -> typed(String.valueOf(type), json));
            case "minLength" -> !(json instanceof String text) || text.length() >= (int) value;
            case "pattern" ->
                !(json instanceof String text)
                        || Pattern.compile((String) value).matcher(text).find();
            case "minimum" -> !(json instanceof Integer number) || number >= (int) value;
            case "maximum" -> !(json instanceof Integer number) || number <= (int) value;
            case "minItems" -> !(json instanceof List<?> list) || list.size() >= (int) value;
            case "items" ->
                !(json instanceof List<?> list) || list.stream().allMatch(one -> accepts(Yamls.map(value), one));
            case "required" -> !(json instanceof Map<?, ?> map) || map.keySet().containsAll(Yamls.list(value));
            case "properties" -> !(json instanceof Map<?, ?> map) || properties(Yamls.map(value), map);
            case "additionalProperties" -> !(json instanceof Map<?, ?> map) || known(schema, map);
            default -> throw new IllegalArgumentException("keyword not known here: " + keyword);
        };
    }

    private boolean properties(Map<String, Object> schemas, Map<?, ?> json) {
        return schemas.entrySet().stream()
                .filter(property -> json.containsKey(property.getKey()))
                .allMatch(property -> accepts(Yamls.map(property.getValue()), json.get(property.getKey())));
    }

    private static boolean known(Map<String, Object> schema, Map<?, ?> json) {
        return Yamls.map(schema.get("properties")).keySet().containsAll(json.keySet());
    }

    private long matching(Object schemas, @Nullable Object json) {
        return Yamls.list(schemas).stream()
                .filter(schema -> accepts(Yamls.map(schema), json))
                .count();
    }

    private Map<String, Object> definition(Object ref) {
        String name = ((String) ref).substring("#/$defs/".length());
        return Yamls.map(Yamls.map(root.get("$defs")).get(name));
    }

    private static List<Object> types(Object value) {
        return value instanceof List<?> ? Yamls.list(value) : new ArrayList<>(List.of(value));
    }

    private static boolean typed(String type, @Nullable Object json) {
        return switch (type) {
            case "object" -> json instanceof Map;
            case "array" -> json instanceof List;
            case "string" -> json instanceof String;
            case "boolean" -> json instanceof Boolean;
            case "number" -> json instanceof Number;
            case "integer" -> json instanceof Integer || (json instanceof BigDecimal number && number.scale() <= 0);
            case "null" -> json == null;
            default -> throw new IllegalArgumentException("type not known here: " + type);
        };
    }
}
