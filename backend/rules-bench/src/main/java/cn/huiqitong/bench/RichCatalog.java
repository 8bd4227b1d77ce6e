package cn.huiqitong.bench;

import cn.huiqitong.rules.fact.Code;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import java.util.ArrayList;
import java.util.List;

/** {@link SimpleCatalog} with yearly figures, several codes and lists. */
final class RichCatalog {
    static final List<String> YEARLY = List.of("sales", "research", "insured");
    static final List<String> CLUSTERS = List.of("SHIP", "ENERGY", "TEXTILE", "MEDICINE", "CHIP", "STEEL");
    static final List<String> HONOURS =
            List.of("HNTE", "SRDI", "GIANT", "GAZELLE", "UNICORN", "CENTRE", "BRAND", "GREEN");
    static final List<String> LEVELS = List.of("NATION", "PROVINCE", "CITY");
    static final List<String> SEVERITIES = List.of("MINOR", "MAJOR", "GRAVE");
    static final FactCatalog CATALOG = FactCatalog.of(fields(), systems());

    private RichCatalog() {}

    private static List<FactField> fields() {
        List<FactField> fields = new ArrayList<>(SimpleCatalog.fields());
        YEARLY.forEach(key -> fields.add(SimpleCatalog.field(key, FactType.YEARLY, null)));
        fields.add(SimpleCatalog.field("place", FactType.CODE, "place"));
        fields.add(SimpleCatalog.field("clusters", FactType.CODES, "clusters"));
        fields.add(SimpleCatalog.field(
                "honours",
                FactType.LIST,
                null,
                SimpleCatalog.field("name", FactType.CODE, "honour"),
                SimpleCatalog.field("level", FactType.TEXT, null),
                SimpleCatalog.field("first", FactType.FLAG, null),
                SimpleCatalog.field("recognisedOn", FactType.DATE, null),
                SimpleCatalog.field("validUntil", FactType.DATE, null)));
        fields.add(SimpleCatalog.field(
                "accidents",
                FactType.LIST,
                null,
                SimpleCatalog.field("severity", FactType.TEXT, null),
                SimpleCatalog.field("on", FactType.DATE, null)));
        fields.add(SimpleCatalog.field(
                "projects",
                FactType.LIST,
                null,
                SimpleCatalog.field("investment", FactType.NUMBER, null),
                SimpleCatalog.field("on", FactType.DATE, null)));
        return fields;
    }

    private static List<CodeSystem> systems() {
        List<CodeSystem> systems = new ArrayList<>(SimpleCatalog.systems());
        systems.add(SimpleCatalog.flat("clusters", CLUSTERS));
        systems.add(SimpleCatalog.flat("honour", HONOURS));
        systems.add(CodeSystem.of("place", "place", null, places()));
        return systems;
    }

    /** A city with six districts, three of them urban; a firm may be known by its city alone. */
    private static List<Code> places() {
        List<Code> places = new ArrayList<>();
        for (int city = 1; city <= 4; city++) {
            String name = "K" + city;
            places.add(new Code(name, name, List.of()));
            places.add(new Code(name + "U", name, List.of(name)));
            for (int district = 1; district <= 6; district++) {
                List<String> parents = district <= 3 ? List.of(name, name + "U") : List.of(name);
                places.add(new Code(name + district, name, parents));
            }
        }
        return places;
    }
}
