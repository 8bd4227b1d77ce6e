package cn.huiqitong.seeds.city;

import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Supplier;
import cn.huiqitong.seeds.city.CityFirm.Supply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who says what, and what nobody says: of all facts that are true of a firm, 15 % are missing. */
final class Sources {

    private static final String REGISTRY = "市市场监管局";

    /** Assumption: the registry knows nearly everything of its own, departments most, firms fill in the least. */
    private static final double REGISTRY_MISSING = 0.05;

    private static final double DEPARTMENT_MISSING = 0.13;
    private static final double FIRM_MISSING = 0.20;

    /** Assumption: how often something special is true of an enterprise that no other table here speaks of. */
    private static final double RARE = 0.01;

    private final Map<String, FactField> fields = new LinkedHashMap<>();

    Sources(FactCatalog catalog) {
        catalog.list().forEach(field -> fields.put(field.key(), field));
    }

    /** Enterprises answer every yes-or-no question of the catalog, mostly with no. */
    void rareFlags(Outline outline, Chance chance, Map<String, Object> facts) {
        if (!outline.enterprise()) {
            return;
        }
        fields.values().forEach(field -> {
            if (field.type() == FactType.FLAG && !facts.containsKey(field.key())) {
                facts.put(field.key(), chance.yes(RARE));
            }
        });
    }

    List<Supply> split(Map<String, Object> facts, Chance chance) {
        Map<String, Map<String, Object>> bySource = new LinkedHashMap<>();
        facts.forEach((key, value) -> {
            FactField field = fields.get(key);
            if (field != null && !chance.yes(missing(field))) {
                bySource.computeIfAbsent(source(field), s -> new LinkedHashMap<>())
                        .put(key, value);
            }
        });
        List<Supply> supplies = new ArrayList<>();
        bySource.forEach((source, said) -> supplies.add(new Supply(source, asOf(source), said)));
        return List.copyOf(supplies);
    }

    private static double missing(FactField field) {
        String source = source(field);
        return source.equals(REGISTRY)
                ? REGISTRY_MISSING
                : source.equals(Supply.FIRM) ? FIRM_MISSING : DEPARTMENT_MISSING;
    }

    private static String source(FactField field) {
        return field.supplier().equals(Supplier.FIRM)
                ? Supply.FIRM
                : field.supplier().name();
    }

    private static LocalDate asOf(String source) {
        return source.equals(Supply.FIRM) ? City.AS_OF.minusMonths(7) : City.AS_OF;
    }
}
