package cn.huiqitong.enterprise;

import cn.huiqitong.platform.FieldError;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.reading.RuleError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what a firm wants to say of itself: only its own facts, each of the catalog's type and codes. */
record FactSupply(FactCatalog catalog) {

    /** Every objection, placed at {@code facts.<key>…}; empty when all can be taken. */
    List<FieldError> objections(Map<String, @Nullable Object> changes) {
        var objections = new ArrayList<FieldError>();
        var values = new LinkedHashMap<String, Object>();
        changes.forEach((key, value) -> {
            var objection = ownership(key);
            if (objection != null) {
                objections.add(objection);
            } else if (value != null) {
                values.put(key, value);
            }
        });
        Facts.of(values, catalog).errors().forEach(e -> objections.add(placed(e)));
        return objections;
    }

    private @Nullable FieldError ownership(String key) {
        FactField field = catalog.find(key).orElse(null);
        if (field == null) {
            return new FieldError("facts." + key, "unknown-fact", "没有“" + key + "”这一项。");
        }
        return field.ownToSupply()
                ? null
                : new FieldError(
                        "facts." + key,
                        "not-own",
                        "“" + field.label() + "”以" + field.supplier().name() + "的数据为准，不能自行填写。");
    }

    static FieldError placed(RuleError error) {
        return new FieldError("facts." + error.path(), error.code(), error.message());
    }
}
