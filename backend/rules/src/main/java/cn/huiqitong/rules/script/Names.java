package cn.huiqitong.rules.script;

import cn.huiqitong.rules.fact.Code;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields and codes by their names where these are unmistakable, else by their keys. */
final class Names {
    private static final String AS_CODE = "=";
    private final Fields fields;

    Names(Fields fields) {
        this.fields = fields;
    }

    Fields fields() {
        return fields;
    }

    Names within(FactField list) {
        return new Names(fields.within(list));
    }

    /** 【营业收入】. */
    String field(String key) {
        FactField field = fields.get(key);
        boolean label = find(field.label()).filter(field::equals).isPresent();
        return "【" + Marks.escaped(label ? field.label() : key) + "】";
    }

    FactField read(Cursor cursor) {
        int mark = cursor.mark();
        String name = cursor.needBetween("【", '】');
        FactField field = find(name).orElse(null);
        if (field == null) {
            cursor.back(mark);
            throw cursor.problem(ErrorCode.UNKNOWN_FACT, "没有名为“" + name + "”的事实字段");
        }
        return field;
    }

    /** As {@link #read}, of a list's type. */
    FactField readList(Cursor cursor) {
        int mark = cursor.mark();
        FactField field = read(cursor);
        if (field.type() != FactType.LIST) {
            cursor.back(mark);
            throw cursor.problem(ErrorCode.WRONG_FACT_TYPE, field.label() + "不是清单");
        }
        return field;
    }

    /** 「制造业」、「建筑业」. */
    String codes(List<String> codes, FactField field) {
        return codes.stream().map(code -> "「" + code(code, field) + "」").collect(Collectors.joining("、"));
    }

    List<String> readCodes(Cursor cursor, FactField field) {
        List<String> codes = new ArrayList<>();
        do {
            codes.add(meant(cursor.needBetween("「", '」'), field));
        } while (cursor.take("、"));
        return codes;
    }

    private String code(String code, FactField field) {
        String system = field.codeSystem();
        String name = system == null
                ? code
                : fields.catalog().codeSystem(system).find(code).map(Code::name).orElse(code);
        if (!name.startsWith(AS_CODE) && meant(name, field).equals(code)) {
            return Marks.escaped(name);
        }
        boolean plain = !code.startsWith(AS_CODE) && meant(code, field).equals(code);
        return (plain ? "" : AS_CODE) + Marks.escaped(code);
    }

    /** The code of a name that only one code has; else the name is the code. */
    private String meant(String name, FactField field) {
        if (name.startsWith(AS_CODE)) {
            return name.substring(AS_CODE.length());
        }
        String system = field.codeSystem();
        return system == null
                ? name
                : only(name, fields.catalog().codeSystem(system)).orElse(name);
    }

    private static Optional<String> only(String name, CodeSystem system) {
        List<String> named = system.list().stream()
                .filter(code -> code.name().equals(name))
                .map(Code::code)
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** By a label that only one field has; else by the key. */
    private Optional<FactField> find(String name) {
        @Nullable FactField list = fields.list();
        List<FactField> all = list == null ? fields.catalog().list() : list.elements();
        List<FactField> labelled = all.stream()
                .filter(field -> field.label().equals(name))
                .limit(2)
                .toList();
        return labelled.size() == 1 ? Optional.of(labelled.getFirst()) : fields.find(name);
    }
}
