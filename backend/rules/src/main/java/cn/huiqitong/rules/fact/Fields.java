package cn.huiqitong.rules.fact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that a condition can name where it stands: the catalog's, or inside {@code where} those of a list's entry. */
public final class Fields {
    private final FactCatalog catalog;
    private final @Nullable FactField list;

    private Fields(FactCatalog catalog, @Nullable FactField list) {
        this.catalog = catalog;
        this.list = list;
    }

    public static Fields of(FactCatalog catalog) {
        return new Fields(catalog, null);
    }

    /** The fields of one entry of a list. */
    public Fields within(FactField list) {
        return new Fields(catalog, list);
    }

    public Optional<FactField> find(String key) {
        return list == null ? catalog.find(key) : list.element(key);
    }

    public FactField get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no such fact here: " + key));
    }

    public FactCatalog catalog() {
        return catalog;
    }

    /** Where these fields stand in {@link Facts}. */
    public Slots slots() {
        Slots top = catalog.slots();
        return list == null ? top : top.within(top.of(list.key()));
    }

    /** The list whose entries these fields describe; null at the top. */
    public @Nullable FactField list() {
        return list;
    }

    /** Label of a field where it stands: 荣誉资质的有效期至. */
    public String label(FactField field) {
        return list == null ? field.label() : list.label() + "的" + field.label();
    }

    /** Name of a code of the field; a text that is no code stands for itself. */
    public String codeName(FactField field, String code) {
        String system = field.codeSystem();
        return system == null ? code : catalog.codeSystem(system).name(code);
    }
}
