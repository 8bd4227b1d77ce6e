package cn.huiqitong.rules.fact;

import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Errors;
import cn.huiqitong.rules.reading.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one code system; a code that comes twice, an unlisted parent and a circle of parents are errors. */
final class CodeSystemReader {
    private CodeSystemReader() {}

    static @Nullable CodeSystem read(JsonObject json) {
        String system = json.needs("system") ? json.text("system") : null;
        String title = json.text("title");
        String source = json.text("source");
        Map<String, Code> codes = codes(json);
        boolean sound = parentsListed(codes, json) && !circular(codes, json);
        if (system == null || !sound) {
            return null;
        }
        return CodeSystem.of(system, title == null ? system : title, source, List.copyOf(codes.values()));
    }

    private static Map<String, Code> codes(JsonObject json) {
        Map<String, Code> codes = new LinkedHashMap<>();
        List<?> items = json.needs("codes") ? json.list("codes") : List.of();
        for (int i = 0; i < items.size(); i++) {
            Code code = code(items.get(i), json, "codes[" + i + "]");
            if (code != null && codes.put(code.code(), code) != null) {
                json.error(ErrorCode.DUPLICATE, "codes[" + i + "]", "代码“" + code.code() + "”重复");
            }
        }
        return codes;
    }

    private static @Nullable Code code(Object raw, JsonObject json, String key) {
        Errors errors = new Errors();
        JsonObject object = JsonObject.at(raw, json.path(key), errors);
        String code = object != null && object.needs("code") ? object.text("code") : null;
        String name = object != null && object.needs("name") ? object.text("name") : null;
        List<String> parents = object == null ? List.of() : object.texts("parents");
        errors.list().forEach(error -> json.error(ErrorCode.valueOf(error.code()), key, error.message()));
        return code == null || name == null ? null : new Code(code, name, parents);
    }

    private static boolean parentsListed(Map<String, Code> codes, JsonObject json) {
        boolean all = true;
        for (Code code : codes.values()) {
            for (String parent : code.parents()) {
                if (!codes.containsKey(parent)) {
                    json.error(ErrorCode.UNKNOWN_CODE, "codes", code.code() + " 的上级 " + parent + " 不在代码集中");
                    all = false;
                }
            }
        }
        return all;
    }

    private static boolean circular(Map<String, Code> codes, JsonObject json) {
        Set<String> sound = new HashSet<>();
        for (Code code : codes.values()) {
            if (circular(code, codes, sound, new ArrayList<>())) {
                json.error(ErrorCode.CYCLE, "codes", "代码 " + code.code() + " 的上级成环");
                return true;
            }
        }
        return false;
    }

    private static boolean circular(@Nullable Code code, Map<String, Code> codes, Set<String> sound, List<String> way) {
        if (code == null || sound.contains(code.code())) {
            return false;
        }
        if (way.contains(code.code())) {
            return true;
        }
        way.add(code.code());
        for (String parent : code.parents()) {
            if (circular(codes.get(parent), codes, sound, way)) {
                return true;
            }
        }
        way.removeLast();
        sound.add(code.code());
        return false;
    }
}
