package cn.huiqitong.rules.form;

import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes that must be in their field's code system. */
final class Codes {
    private static final EnumSet<FactType> NAMED = EnumSet.of(FactType.CODE, FactType.CODES, FactType.TEXT);

    private Codes() {}

    static List<String> read(String key, String fieldName, Source source) {
        return read(key, source.field(key, fieldName, NAMED), source);
    }

    /** The codes, at least one; empty after an error. Without a field only the shape is checked. */
    static List<String> read(String key, @Nullable FactField field, Source source) {
        boolean present = source.json().needs(key);
        List<String> codes = source.json().texts(key);
        if (present && codes.isEmpty()) {
            source.error(ErrorCode.EMPTY_GROUP, key, "至少要有一个代码");
        }
        String system = field == null ? null : field.codeSystem();
        if (system != null) {
            check(codes, source.fields().catalog().codeSystem(system), key, source);
        }
        return codes;
    }

    private static void check(List<String> codes, CodeSystem system, String key, Source source) {
        for (int i = 0; i < codes.size(); i++) {
            if (!system.contains(codes.get(i))) {
                String message = "“" + codes.get(i) + "”不在“" + system.title() + "”中";
                source.error(ErrorCode.UNKNOWN_CODE, key + "[" + i + "]", message);
            }
        }
    }
}
