package cn.huiqitong.bench;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Rules and firms to judge.
 *
 * @param firm a firm's facts as JSON by its number; always the same for a number
 * @param size how many firms there are
 */
record Workload(
        String name,
        FactCatalog catalog,
        LocalDate asOf,
        List<Rule> rules,
        IntFunction<Map<String, Object>> firm,
        int size) {
    static final LocalDate AS_OF = LocalDate.of(2024, 11, 6);

    static Workload of(String name, int rules, int firms) {
        return switch (name) {
            case "simple" ->
                new Workload(
                        name, SimpleCatalog.CATALOG, AS_OF, new SimpleRules(rules).list(), SimpleFirms::firm, firms);
            case "rich" ->
                new Workload(name, RichCatalog.CATALOG, AS_OF, new RichRules(rules).list(), RichFirms::firm, firms);
            default -> PeerData.read(java.nio.file.Path.of(name), firms);
        };
    }

    Facts facts(int number) {
        return Facts.of(firm.apply(number), catalog).get();
    }

    /** The first so many firms as maps of plain values, as an interpreter over maps would hold them. */
    List<Map<String, Object>> maps(int firms) {
        return IntStream.range(0, firms)
                .mapToObj(number -> Plain.map(firm.apply(number), catalog))
                .toList();
    }
}
