package cn.huiqitong.bench;

import cn.huiqitong.rules.fact.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Synthetic firms over {@link RichCatalog}; 15 % of the facts are missing, and some years and fields of entries. */
final class RichFirms {
    private static final double MISSING = 0.15;
    private static final double MISSING_WITHIN = 0.05;
    private static final List<String> PLACES = RichCatalog.CATALOG.codeSystem("place").list().stream()
            .map(Code::code)
            .toList();

    private RichFirms() {}

    static Map<String, Object> firm(int number) {
        Draw draw = new Draw(7L + number * 104_729L);
        Map<String, Object> firm = SimpleFirms.whole(draw);
        for (String key : RichCatalog.YEARLY) {
            firm.put(key, years(draw));
        }
        firm.put("place", draw.one(PLACES));
        firm.put("clusters", draw.some(RichCatalog.CLUSTERS, draw.below(3)));
        firm.put("honours", entries(draw, () -> honour(draw)));
        firm.put("accidents", entries(draw, () -> dated(draw, "severity", draw.one(RichCatalog.SEVERITIES))));
        firm.put("projects", entries(draw, () -> dated(draw, "investment", draw.spread(500, 3))));
        firm.keySet().removeIf(key -> draw.chance(MISSING));
        return firm;
    }

    private static Map<String, Object> years(Draw draw) {
        Map<String, Object> years = new HashMap<>();
        double figure = draw.spread(1000, 3);
        for (int year = 2019; year <= 2024; year++) {
            figure = figure * (0.8 + 0.5 * draw.unit());
            years.put(String.valueOf(year), Math.round(figure));
        }
        years.keySet().removeIf(year -> draw.chance(MISSING_WITHIN));
        return years;
    }

    private static List<Map<String, Object>> entries(Draw draw, Supplier<Map<String, Object>> entry) {
        List<Map<String, Object>> entries = new ArrayList<>();
        int count = draw.weighted(.55, .2, .15, .1);
        for (int i = 0; i < count; i++) {
            Map<String, Object> one = entry.get();
            one.keySet().removeIf(key -> draw.chance(MISSING_WITHIN));
            entries.add(one);
        }
        return entries;
    }

    private static Map<String, Object> honour(Draw draw) {
        LocalDate on = day(draw);
        Map<String, Object> honour = new HashMap<>();
        honour.put("name", draw.one(RichCatalog.HONOURS));
        honour.put("level", draw.one(RichCatalog.LEVELS));
        honour.put("first", draw.chance(0.6));
        honour.put("recognisedOn", on.toString());
        honour.put("validUntil", on.plusYears(3).toString());
        return honour;
    }

    private static Map<String, Object> dated(Draw draw, String key, Object value) {
        Map<String, Object> entry = new HashMap<>();
        entry.put(key, value);
        entry.put("on", day(draw).toString());
        return entry;
    }

    private static LocalDate day(Draw draw) {
        return Workload.AS_OF.minusDays(draw.below(2500));
    }
}
