package cn.huiqitong.rules.fact;

import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Errors;
import cn.huiqitong.rules.reading.JsonObject;
import cn.huiqitong.rules.reading.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a fact catalog from JSON trees. Properties that this language does not use (notes, sources) are ignored, so that
 * the data may carry more than the rules need.
 */
public final class CatalogReader {
    private CatalogReader() {}

    /**
     * @param fields array of {@code {key,label,type,unit?,codeSystem?,supplier?,ownToSupply?,help?,group?,elements?}}
     * @param codeSystems objects {@code {system,title?,source?,codes:[{code,name,parents?}]}}
     */
    public static Reading<FactCatalog> read(List<?> fields, Collection<? extends Map<String, ?>> codeSystems) {
        Errors errors = new Errors();
        Map<String, CodeSystem> systems = systems(codeSystems, errors);
        List<FactField> read = new FieldReader(systems.keySet(), errors).readAll(fields, "fields", Supplier.FIRM);
        return errors.reading(FactCatalog.of(read, systems.values()));
    }

    /** One code system alone. */
    public static Reading<CodeSystem> readCodeSystem(Map<String, ?> json) {
        Errors errors = new Errors();
        return errors.reading(CodeSystemReader.read(new JsonObject(json, "", errors)));
    }

    private static Map<String, CodeSystem> systems(Collection<? extends Map<String, ?>> all, Errors errors) {
        Map<String, CodeSystem> systems = new LinkedHashMap<>();
        for (Map<String, ?> json : new ArrayList<>(all)) {
            JsonObject object = new JsonObject(json, "codes/" + json.get("system"), errors);
            CodeSystem system = CodeSystemReader.read(object);
            if (system != null && systems.put(system.system(), system) != null) {
                object.error(ErrorCode.DUPLICATE, "system", "代码集“" + system.system() + "”重复");
            }
        }
        return systems;
    }
}
