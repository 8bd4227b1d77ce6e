package cn.huiqitong.rules.fact;

import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Errors;
import cn.huiqitong.rules.reading.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a catalog or the elements of a list. */
final class FieldReader {
    private final Set<String> systems;
    private final Errors errors;

    FieldReader(Set<String> systems, Errors errors) {
        this.systems = systems;
        this.errors = errors;
    }

    List<FactField> readAll(List<?> items, String path, Supplier otherwise) {
        List<FactField> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            JsonObject json = JsonObject.at(items.get(i), path + "[" + i + "]", errors);
            FactField field = json == null ? null : read(json, otherwise);
            if (field != null && json != null && !keys.add(field.key())) {
                json.error(ErrorCode.DUPLICATE, "key", "事实“" + field.key() + "”重复");
            }
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    private @Nullable FactField read(JsonObject json, Supplier otherwise) {
        String key = json.needs("key") ? json.text("key") : null;
        String label = json.needs("label") ? json.text("label") : null;
        FactType type = type(json);
        if (key == null || label == null || type == null) {
            return null;
        }
        String supplierText = json.text("supplier");
        Supplier supplier = supplierText == null ? otherwise : Supplier.parse(supplierText);
        return new FactField(
                key,
                label,
                type,
                json.text("unit"),
                codeSystem(json, type),
                supplier,
                Boolean.TRUE.equals(json.flag("ownToSupply")),
                json.text("help"),
                json.text("group"),
                elements(json, type, supplier));
    }

    private static @Nullable FactType type(JsonObject json) {
        String name = json.needs("type") ? json.text("type") : null;
        if (name == null) {
            return null;
        }
        FactType type = FactType.find(name).orElse(null);
        if (type == null) {
            json.error(ErrorCode.WRONG_TYPE, "type", "不认识的类型“" + name + "”");
        }
        return type;
    }

    private @Nullable String codeSystem(JsonObject json, FactType type) {
        boolean coded = type == FactType.CODE || type == FactType.CODES;
        if (!coded) {
            return null;
        }
        String system = json.needs("codeSystem") ? json.text("codeSystem") : null;
        if (system != null && !systems.contains(system)) {
            json.error(ErrorCode.UNKNOWN_CODE_SYSTEM, "codeSystem", "没有代码集“" + system + "”");
        }
        return system;
    }

    private List<FactField> elements(JsonObject json, FactType type, Supplier supplier) {
        if (type != FactType.LIST) {
            return List.of();
        }
        json.needs("elements");
        List<FactField> elements = readAll(json.list("elements"), json.path("elements"), supplier);
        if (elements.stream().anyMatch(field -> field.type() == FactType.LIST || field.yearly())) {
            json.error(ErrorCode.WRONG_FACT_TYPE, "elements", "清单的每项只能有简单字段");
        }
        return elements;
    }
}
