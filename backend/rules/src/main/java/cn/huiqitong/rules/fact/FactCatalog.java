package cn.huiqitong.rules.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fields by key, and the code systems that they name. */
public final class FactCatalog {
    private final Map<String, FactField> fields = new LinkedHashMap<>();
    private final Map<String, CodeSystem> codeSystems = new LinkedHashMap<>();
    private final Slots slots;

    private FactCatalog(Collection<FactField> fields, Collection<CodeSystem> codeSystems) {
        fields.forEach(field -> this.fields.put(field.key(), field));
        codeSystems.forEach(system -> this.codeSystems.put(system.system(), system));
        this.slots = new Slots(list(), this.codeSystems);
    }

    /** From parts that are known to fit together; {@link CatalogReader} checks parts that come as JSON. */
    public static FactCatalog of(Collection<FactField> fields, Collection<CodeSystem> codeSystems) {
        return new FactCatalog(fields, codeSystems);
    }

    public Optional<FactField> find(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    public FactField get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no such fact: " + key));
    }

    /** All fields in the order of the catalog. */
    public List<FactField> list() {
        return List.copyOf(fields.values());
    }

    /** Where the fields stand in {@link Facts}. */
    public Slots slots() {
        return slots;
    }

    public Optional<CodeSystem> findCodeSystem(String system) {
        return Optional.ofNullable(codeSystems.get(system));
    }

    public CodeSystem codeSystem(String system) {
        return findCodeSystem(system).orElseThrow(() -> new IllegalArgumentException("no such code system: " + system));
    }

    public Collection<CodeSystem> codeSystems() {
        return Collections.unmodifiableCollection(codeSystems.values());
    }
}
