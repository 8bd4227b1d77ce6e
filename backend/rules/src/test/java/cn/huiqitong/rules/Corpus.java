package cn.huiqitong.rules;

import cn.huiqitong.rules.fact.CatalogReader;
import cn.huiqitong.rules.fact.FactCatalog;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The cases that define what the language means, and the catalog that they share. */
final class Corpus {
    static final List<String> FILES = List.of("leaves", "groups", "years", "lists", "formulas", "amounts");
    static final FactCatalog CATALOG = catalog();

    private Corpus() {}

    static Stream<Map<String, Object>> cases() {
        return FILES.stream().flatMap(file -> {
            List<Object> cases = Yamls.load("/corpus/" + file + ".yaml");
            return cases.stream().map(Yamls::map);
        });
    }

    private static FactCatalog catalog() {
        Map<String, Object> yaml = Yamls.load("/corpus/catalog.yaml");
        List<Map<String, Object>> systems =
                Yamls.list(yaml.get("codeSystems")).stream().map(Yamls::map).toList();
        return CatalogReader.read(Yamls.list(yaml.get("fields")), systems).get();
    }
}
