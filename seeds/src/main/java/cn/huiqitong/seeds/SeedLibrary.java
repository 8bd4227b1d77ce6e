package cn.huiqitong.seeds;

import cn.huiqitong.rules.fact.CatalogReader;
import cn.huiqitong.rules.fact.FactCatalog;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything under {@code seeds/}: read when first asked for, immutable, in the order of the files. One instance is enough for a
 * process; making one costs nothing.
 */
public final class SeedLibrary {

    /** Code systems, one file each under {@code codes/}. */
    private static final List<String> CODE_SYSTEMS = List.of(
            "region",
            "park",
            "industry",
            "orgType",
            "size",
            "vatType",
            "department",
            "honour",
            "honourLevel",
            "cluster",
            "benefitType",
            "obtain",
            "accidentKind",
            "accidentSeverity",
            "projectKind",
            "projectStage",
            "rdProgram",
            "expenseKind",
            "hireKind",
            "talentDegree",
            "talentTitle",
            "talentClass",
            "skillLevel",
            "factGroup");

    private final Supplier<Map<String, SeedDocument>> documents =
            keyed("documents.json", new TypeReference<List<SeedDocument>>() {}, SeedDocument::id);
    private final Supplier<Map<String, SeedItem>> items =
            keyed("items.json", new TypeReference<List<SeedItem>>() {}, SeedItem::id);
    private final Supplier<Map<String, Map<String, Object>>> rules = new Lazy<>(this::readRules);
    private final Supplier<Map<String, String>> reasons = new Lazy<>(() -> Collections.unmodifiableMap(
            new SeedFile("rules/without-rule.json").read(new TypeReference<LinkedHashMap<String, String>>() {})));
    private final Supplier<Map<String, ItemDepartments>> departments =
            keyed("item-departments.json", new TypeReference<List<ItemDepartments>>() {}, ItemDepartments::itemId);
    private final Supplier<Map<String, SeedCodeSystem>> codeSystems = new Lazy<>(SeedLibrary::readCodeSystems);
    private final Supplier<FactCatalog> catalog = new Lazy<>(this::readCatalog);
    private final Supplier<Map<String, SeedEnterprise>> enterprises =
            keyed("demo/enterprises.json", new TypeReference<List<SeedEnterprise>>() {}, SeedEnterprise::uscc);
    private final Supplier<Map<String, SeedAccount>> accounts =
            keyed("demo/accounts.json", new TypeReference<List<SeedAccount>>() {}, SeedAccount::username);
    private final Supplier<Map<String, ExclusionGroup>> exclusions =
            keyed("exclusion-groups.json", new TypeReference<List<ExclusionGroup>>() {}, ExclusionGroup::id);
    private final Supplier<SizeClasses> sizeClasses = new Lazy<>(
            () -> new SizeClasses(new SeedFile("size-thresholds.json").read(new TypeReference<SizeThresholds>() {})));
    private final Supplier<Map<String, JudgedQuery>> queries =
            keyed("search/judged-queries.json", new TypeReference<List<JudgedQuery>>() {}, JudgedQuery::query);

    /** All policy documents, those whose text is not collected among them. */
    public List<SeedDocument> documents() {
        return List.copyOf(documents.get().values());
    }

    public Optional<SeedDocument> findDocument(String id) {
        return Optional.ofNullable(documents.get().get(id));
    }

    /** The document of an item; every item has one. */
    public SeedDocument documentOf(SeedItem item) {
        return findDocument(item.documentId())
                .orElseThrow(() -> new IllegalStateException("no document for " + item.id()));
    }

    /** All policy items. */
    public List<SeedItem> items() {
        return List.copyOf(items.get().values());
    }

    public Optional<SeedItem> findItem(String id) {
        return Optional.ofNullable(items.get().get(id));
    }

    /** The machine rule of an item as rule JSON (schema 1); empty where a person has to judge. */
    public Optional<Map<String, Object>> ruleOf(String itemId) {
        return Optional.ofNullable(rules.get().get(itemId));
    }

    /** Why an item has no machine rule, one Chinese sentence; empty where it has one. */
    public Optional<String> reasonWithoutRule(String itemId) {
        return Optional.ofNullable(reasons.get().get(itemId));
    }

    /** Which departments answer for an item. */
    public Optional<ItemDepartments> departmentsOf(String itemId) {
        return Optional.ofNullable(departments.get().get(itemId));
    }

    /** All code systems. */
    public List<SeedCodeSystem> codeSystems() {
        return List.copyOf(codeSystems.get().values());
    }

    public Optional<SeedCodeSystem> findCodeSystem(String system) {
        return Optional.ofNullable(codeSystems.get().get(system));
    }

    /** The fact catalog with all code systems, ready for the rules module. */
    public FactCatalog factCatalog() {
        return catalog.get();
    }

    /** The demo firms; all synthetic. */
    public List<SeedEnterprise> demoEnterprises() {
        return List.copyOf(enterprises.get().values());
    }

    /** The demo accounts for local login. */
    public List<SeedAccount> demoAccounts() {
        return List.copyOf(accounts.get().values());
    }

    /** Search queries with graded answers. */
    public List<JudgedQuery> judgedQueries() {
        return List.copyOf(queries.get().values());
    }

    /** Items that do not add up: 就高不重复, 不可叠加, 合计封顶, 按项目去重. */
    public List<ExclusionGroup> exclusionGroups() {
        return List.copyOf(exclusions.get().values());
    }

    /** The statistical size classes, with the table they come from. */
    public SizeClasses sizeClasses() {
        return sizeClasses.get();
    }

    private Map<String, Map<String, Object>> readRules() {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        for (String id : items.get().keySet()) {
            new SeedFile("rules/" + id + ".json")
                    .find(new TypeReference<LinkedHashMap<String, Object>>() {})
                    .ifPresent(rule -> found.put(id, Collections.unmodifiableMap(rule)));
        }
        return found;
    }

    private FactCatalog readCatalog() {
        List<Map<String, Object>> fields = new SeedFile("facts.json").read(new TypeReference<>() {});
        List<Map<String, Object>> systems = CODE_SYSTEMS.stream()
                .map(system ->
                        new SeedFile("codes/" + system + ".json").read(new TypeReference<Map<String, Object>>() {}))
                .toList();
        return CatalogReader.read(fields, systems).get();
    }

    private static Map<String, SeedCodeSystem> readCodeSystems() {
        Map<String, SeedCodeSystem> systems = new LinkedHashMap<>();
        for (String system : CODE_SYSTEMS) {
            systems.put(system, new SeedFile("codes/" + system + ".json").read(new TypeReference<SeedCodeSystem>() {}));
        }
        return systems;
    }

    private static <T> Supplier<Map<String, T>> keyed(
            String path, TypeReference<List<T>> type, Function<T, String> key) {
        return new Lazy<>(() -> {
            Map<String, T> rows = new LinkedHashMap<>();
            for (T row : new SeedFile(path).read(type)) {
                if (rows.put(key.apply(row), row) != null) {
                    throw new IllegalStateException(path + ": twice " + key.apply(row));
                }
            }
            return Collections.unmodifiableMap(rows);
        });
    }
}
