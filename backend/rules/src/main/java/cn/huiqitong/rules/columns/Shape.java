package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Slots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the tables of one kind are laid out, and the words that they share. */
final class Shape {
    private final List<FactField> fields;
    private final Slots slots;
    private final Map<String, Words> words = new LinkedHashMap<>();
    private final Map<String, Shape> lists = new LinkedHashMap<>();

    /** @param slots of these fields */
    Shape(List<FactField> fields, Slots slots) {
        this.fields = fields;
        this.slots = slots;
        for (FactField field : fields) {
            switch (field.type()) {
                case CODE, CODES, TEXT -> words.put(field.key(), new Words(field));
                case LIST -> lists.put(field.key(), new Shape(field.elements(), slots.within(slots.of(field.key()))));
                case NUMBER, FLAG, DATE, YEARLY -> {}
            }
        }
    }

    /** Fresh columns by key, in the order of the fields. */
    Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        fields.forEach(field -> columns.put(field.key(), column(field)));
        return columns;
    }

    Slots slots() {
        return slots;
    }

    Words words(String key) {
        return found(words.get(key), key);
    }

    Shape list(String key) {
        return found(lists.get(key), key);
    }

    long bytes() {
        return words.values().stream().mapToLong(Words::bytes).sum()
                + lists.values().stream().mapToLong(Shape::bytes).sum();
    }

    private Column column(FactField field) {
        String key = field.key();
        return switch (field.type()) {
            case YEARLY -> new YearlyColumn(key, new NumberCodec());
            case LIST -> new ListColumn(key, list(key));
            case NUMBER -> new PlainColumn(key, new NumberCodec());
            case FLAG -> new PlainColumn(key, new FlagCodec());
            case DATE -> new PlainColumn(key, new DayCodec());
            case CODE, CODES, TEXT -> new PlainColumn(key, words(key));
        };
    }

    private static <T> T found(@Nullable T found, String key) {
        if (found == null) {
            throw new IllegalArgumentException("no such column: " + key);
        }
        return found;
    }
}
