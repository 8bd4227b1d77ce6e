package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The distinct texts, codes or sets of codes that a field has had, numbered in the order of their first appearance. */
public final class Words implements Codec {
    private static final int BYTES_EACH = 120;
    private final boolean sets;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> values = new ArrayList<>();

    Words(FactField field) {
        sets = field.type() == FactType.CODES;
    }

    /** All values by number: what one field of a firm said, a set as a whole. */
    public List<? extends Collection<String>> list() {
        return values.stream().map(Words::codes).toList();
    }

    @Override
    public Optional<?> value(Facts facts, String key) {
        return sets ? facts.codes(key) : facts.text(key);
    }

    @Override
    public long encode(Object value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        values.add(value);
        numbers.put(value, values.size() - 1);
        return values.size() - 1L;
    }

    @Override
    public Object decode(long code) {
        return values.get((int) code);
    }

    /** Roughly: texts here are short, but each costs a map entry. */
    long bytes() {
        return (long) BYTES_EACH * values.size();
    }

    @SuppressWarnings("unchecked") // the value of a codes field
    private static Collection<String> codes(Object value) {
        return value instanceof Set<?> set ? Collections.unmodifiableSet((Set<String>) set) : List.of((String) value);
    }
}
