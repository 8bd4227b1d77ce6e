package cn.huiqitong.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where each field of a catalog, or of the entries of one list, stands in the arrays of {@link Facts}. Whoever judges
 * many firms looks a field up once and then reads by its number.
 */
public final class Slots {
    static final Slots NONE = new Slots(List.of(), Map.of());

    private final FactField[] fields;
    private final @Nullable CodeSystem[] systems;
    private final Slots[] entries;
    private final Map<String, Integer> numbers = new HashMap<>();

    Slots(List<FactField> fields, Map<String, CodeSystem> codeSystems) {
        this.fields = fields.toArray(new FactField[0]);
        this.systems = new CodeSystem[fields.size()];
        this.entries = new Slots[fields.size()];
        for (int slot = 0; slot < fields.size(); slot++) {
            FactField field = fields.get(slot);
            numbers.put(field.key(), slot);
            systems[slot] = field.codeSystem() == null ? null : codeSystems.get(field.codeSystem());
            entries[slot] = field.type() == FactType.LIST ? new Slots(field.elements(), codeSystems) : this;
        }
    }

    /** Of values that are known without their catalog, in the order of the map. */
    static Slots of(Map<String, Object> values) {
        List<FactField> fields = new ArrayList<>();
        values.forEach((key, value) -> fields.add(
                new FactField(key, key, type(value), null, null, Supplier.FIRM, false, null, null, List.of())));
        return new Slots(fields, Map.of());
    }

    private static FactType type(Object value) {
        return switch (value) {
            case BigDecimal number -> FactType.NUMBER;
            case Boolean flag -> FactType.FLAG;
            case LocalDate day -> FactType.DATE;
            case String text -> FactType.TEXT;
            case Set<?> codes -> FactType.CODES;
            case NavigableMap<?, ?> years -> FactType.YEARLY;
            case List<?> entries -> FactType.LIST;
            default -> throw new IllegalArgumentException("no fact: " + value);
        };
    }

    /** The number of a field; throws when there is no such field here. */
    public int of(String key) {
        int slot = find(key);
        if (slot < 0) {
            throw new IllegalArgumentException("no such fact here: " + key);
        }
        return slot;
    }

    /** The slots of a list's entries. */
    public Slots within(int list) {
        return entries[list];
    }

    /** The same facts in these slots; themselves where they already are. Facts without a slot here are left out. */
    public Facts fit(Facts facts) {
        if (facts.slots() == this) {
            return facts;
        }
        @Nullable Object[] values = new @Nullable Object[fields.length];
        for (String key : facts.keys()) {
            int slot = find(key);
            if (slot >= 0) {
                values[slot] = fit(facts.value(key), slot);
            }
        }
        return new Facts(this, values);
    }

    /** Negative when there is no such field here. */
    int find(String key) {
        Integer slot = numbers.get(key);
        return slot == null ? -1 : slot;
    }

    int size() {
        return fields.length;
    }

    FactField field(int slot) {
        return fields[slot];
    }

    @Nullable CodeSystem system(int slot) {
        return systems[slot];
    }

    private @Nullable Object fit(@Nullable Object value, int slot) {
        return value instanceof List<?> list
                ? list.stream().map(entry -> entries[slot].fit((Facts) entry)).toList()
                : value;
    }
}
