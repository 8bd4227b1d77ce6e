package cn.huiqitong.rules.fact;

import cn.huiqitong.rules.reading.Errors;
import cn.huiqitong.rules.reading.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one firm, or of one entry of one of its lists. Absent means unknown. Types were checked on reading,
 * so asking for a fact under another type is a bug and throws.
 *
 * <p>Methods that take a slot are for those who judge many firms: the slot is that of {@link #slots}.
 */
public final class Facts {
    public static final Facts NONE = new Facts(Slots.NONE, new Object[0]);

    private final Slots slots;
    private final @Nullable Object[] values;
    private final long[] coded;

    /** @param values by slot; numbers, flags, dates, texts, sets of texts, {@link Series} and lists of facts */
    Facts(Slots slots, @Nullable Object[] values) {
        this.slots = slots;
        this.values = values;
        this.coded = new long[values.length];
        for (int slot = 0; slot < values.length; slot++) {
            coded[slot] = Coding.of(values[slot], slots.system(slot));
        }
    }

    /** Facts from JSON; errors are placed by key, such as {@code honours[0].name}. A JSON null is an absent fact. */
    public static Reading<Facts> of(Map<String, ?> json, FactCatalog catalog) {
        Errors errors = new Errors();
        return errors.reading(new FactsReader(catalog, errors).read(json, catalog.slots(), ""));
    }

    /** Facts from values that already have their fields' types, as the getters here give them back. */
    public static Facts ofTyped(Map<String, Object> values) {
        @Nullable Object[] bySlot = values.values().toArray();
        for (int slot = 0; slot < bySlot.length; slot++) {
            bySlot[slot] = bySlot[slot] instanceof NavigableMap<?, ?> years ? series(years) : bySlot[slot];
        }
        return new Facts(Slots.of(values), bySlot);
    }

    /** The same where the fields are known: the facts then stand in these slots, as whoever judges wants them. */
    public static Facts ofTyped(Map<String, Object> values, Slots slots) {
        @Nullable Object[] bySlot = new @Nullable Object[slots.size()];
        values.forEach((key, value) ->
                bySlot[slots.of(key)] = value instanceof NavigableMap<?, ?> years ? series(years) : value);
        return new Facts(slots, bySlot);
    }

    public boolean has(String key) {
        return value(key) != null;
    }

    /** Keys of what is known, in the order of the alphabet. */
    public Set<String> keys() {
        NavigableSet<String> keys = new TreeSet<>();
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != null) {
                keys.add(slots.field(slot).key());
            }
        }
        return Collections.unmodifiableNavigableSet(keys);
    }

    public Optional<BigDecimal> number(String key) {
        return value(key, BigDecimal.class);
    }

    public Optional<Boolean> flag(String key) {
        return value(key, Boolean.class);
    }

    public Optional<LocalDate> date(String key) {
        return value(key, LocalDate.class);
    }

    /** A code or a text. */
    public Optional<String> text(String key) {
        return value(key, String.class);
    }

    @SuppressWarnings("unchecked") // FactsReader put only sets of texts
    public Optional<Set<String>> codes(String key) {
        return value(key, Set.class).map(codes -> (Set<String>) codes);
    }

    /** Figures by year, ascending. */
    public Optional<NavigableMap<Integer, BigDecimal>> yearly(String key) {
        return value(key, Series.class).map(Series::figures);
    }

    /** The figure of one year. */
    public Optional<BigDecimal> year(String key, int year) {
        return value(key, Series.class).map(years -> years.exact(year));
    }

    /** Entries of a list; a known empty list is present and empty. */
    @SuppressWarnings("unchecked") // FactsReader put only lists of facts
    public Optional<List<Facts>> list(String key) {
        return value(key, List.class).map(entries -> (List<Facts>) entries);
    }

    /** Where the fields stand. */
    public Slots slots() {
        return slots;
    }

    /** As {@link Coding} has it. */
    public long coded(int slot) {
        return coded[slot];
    }

    /** One year of a yearly fact, as {@link Coding} has it. */
    public long coded(int slot, int year) {
        Object series = values[slot];
        return series == null ? Coding.MISSING : ((Series) series).coded(year);
    }

    public @Nullable BigDecimal number(int slot) {
        return (BigDecimal) values[slot];
    }

    public @Nullable BigDecimal number(int slot, int year) {
        Object series = values[slot];
        return series == null ? null : ((Series) series).exact(year);
    }

    public @Nullable String text(int slot) {
        return (String) values[slot];
    }

    @SuppressWarnings("unchecked") // FactsReader put only sets of texts
    public @Nullable Set<String> codes(int slot) {
        return (Set<String>) values[slot];
    }

    @SuppressWarnings("unchecked") // FactsReader put only lists of facts
    public @Nullable List<Facts> list(int slot) {
        return (List<Facts>) values[slot];
    }

    @Nullable Object value(String key) {
        int slot = slots.find(key);
        return slot < 0 ? null : values[slot];
    }

    @SuppressWarnings("unchecked") // as the getters give them
    private static Series series(NavigableMap<?, ?> years) {
        return new Series((NavigableMap<Integer, BigDecimal>) years);
    }

    private <T> Optional<T> value(String key, Class<T> type) {
        return Optional.ofNullable(value(key)).map(type::cast);
    }

    private Map<String, Object> byKey() {
        Map<String, Object> byKey = new TreeMap<>();
        keys().forEach(key -> byKey.put(key, Objects.requireNonNull(value(key))));
        return byKey;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Facts facts)) {
            return false;
        }
        return slots == facts.slots ? Arrays.equals(values, facts.values) : byKey().equals(facts.byKey());
    }

    @Override
    public int hashCode() {
        return byKey().hashCode();
    }

    @Override
    public String toString() {
        return byKey().toString();
    }
}
