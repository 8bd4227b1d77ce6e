package cn.huiqitong.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Synthetic firms over {@link SimpleCatalog}; 15 % of the facts are missing. */
final class SimpleFirms {
    private static final double MISSING = 0.15;
    private static final double[] FLAG_SHARES = {.35, .60, .15, .08, .09, .08, .45, .20, .20, .22};

    private SimpleFirms() {}

    static Map<String, Object> firm(int number) {
        Draw draw = new Draw(99L + number * 7919L);
        Map<String, Object> firm = whole(draw);
        firm.keySet().removeIf(key -> draw.chance(MISSING));
        return firm;
    }

    static Map<String, Object> whole(Draw draw) {
        Map<String, Object> firm = new HashMap<>();
        numbers(firm, draw);
        for (int i = 0; i < FLAG_SHARES.length; i++) {
            firm.put(SimpleCatalog.FLAGS.get(i), draw.chance(FLAG_SHARES[i]));
        }
        firm.put(SimpleCatalog.INDUSTRY, industry(draw));
        firm.put("region", draw.one(codes("region")));
        firm.put("size", codes("size").get(draw.weighted(.40, .35, .17, .08)));
        firm.put("taxCredit", codes("taxCredit").get(draw.weighted(.15, .45, .20, .14, .06)));
        firm.put("orgType", codes("orgType").get(draw.weighted(.55, .12, .08, .07, .12, .06)));
        firm.put(SimpleCatalog.DATE, day(draw).toString());
        return firm;
    }

    /** A code of four digits. */
    static String industry(Draw draw) {
        SimpleCatalog.Section section = SimpleCatalog.SECTIONS.get(
                draw.weighted(.03, .005, .34, .005, .06, .16, .04, .02, .12, .01, .02, .07, .09, .01, .01, .01));
        int division = section.first() + draw.below(section.last() - section.first() + 1);
        return section.letter() + (division < 10 ? "0" : "") + division + draw.below(10) + draw.below(10);
    }

    private static LocalDate day(Draw draw) {
        int year = 1985 + (int) (40 * (1 - draw.unit() * draw.unit()));
        return LocalDate.of(year, 1 + draw.below(12), 1 + draw.below(28));
    }

    private static void numbers(Map<String, Object> firm, Draw draw) {
        long revenue = draw.spread(1000, 4);
        double rdRatio = draw.share(0.15);
        long headcount = 1 + draw.spread(40, 3);
        firm.put("revenue", revenue);
        firm.put("revenuePrev", Math.round(revenue * (0.75 + 0.5 * draw.unit())));
        firm.put("taxPaid", Math.round(revenue * 0.08 * draw.unit() + 5 * draw.unit()));
        firm.put("rdExpense", Math.round(revenue * rdRatio));
        firm.put("rdRatio", rdRatio);
        firm.put("rdStaffRatio", draw.share(0.5));
        firm.put("headcount", headcount);
        firm.put("insuredHeadcount", Math.round(headcount * (0.6 + 0.4 * draw.unit())));
        firm.put("layoffRate", draw.share(0.25));
        firm.put("exportValue", draw.chance(0.35) ? draw.spread(300, 3) : 0);
        firm.put("equipmentInvestment", draw.chance(0.7) ? draw.spread(200, 3) : 0);
        firm.put("totalAssets", draw.spread(1500, 4));
        firm.put("debtRatio", Math.round((draw.unit() * 0.6 + draw.unit() * 0.5) * 1e4) / 1e4);
        firm.put("patents", draw.chance(0.6) ? draw.spread(5, 3) : 0);
    }

    private static List<String> codes(String key) {
        return java.util.Objects.requireNonNull(SimpleCatalog.CODES.get(key));
    }
}
