package cn.huiqitong.seeds.city;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Research: spending, staff, rights and projects. Assumption: who does research and how much of the revenue it takes. */
final class Research {

    private static final Shares<String> PROGRAMS =
            Shares.of("其他 60 市重大科技成果转化 12 市揭榜挂帅 10 省重点研发计划 12 省重大科技专项 3 国家重点研发计划 2 国家重大科技专项 1");
    private static final Shares<String> STAGES = Shares.of("研发 50 中试 25 产业化 25");

    private Research() {}

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        if (!firm.enterprise()) {
            return;
        }
        boolean does = chance.yes(firm.technical() ? 0.35 + 0.2 * firm.rank() : 0.03 + 0.05 * firm.rank());
        if (does) {
            spending(firm, chance, facts);
            staff(firm, chance, facts);
        } else if (firm.factory() || firm.technical()) {
            facts.put("ipCount", chance.yes(0.8) ? 0 : chance.between(1, 5));
            facts.put("classOneIpCount", 0);
        }
        facts.put("rdPlatform", does && chance.yes(0.08 + 0.2 * firm.rank()));
        facts.put("rdProjects", projects(firm, does, chance));
    }

    private static void spending(Outline firm, Chance chance, Map<String, Object> facts) {
        double share = Math.min(0.5, chance.around(0.04, 0.5));
        var years = new TreeMap<String, Object>();
        firm.revenue()
                .forEach((year, yuan) ->
                        years.put(String.valueOf(year), Math.round(yuan * share * chance.between(0.85, 1.15))));
        facts.put("rdExpense", years);
        facts.put("techActivityExpense", years);
        facts.put("domesticRdRatio", chance.yes(0.9) ? BigDecimal.ONE : chance.rate(0.5, 1.0));
        if (years.size() >= 2) {
            long last = (Long) years.pollLastEntry().getValue();
            facts.put("rdExpenseAverage2y", (last + (Long) years.lastEntry().getValue()) / 2);
            years.put(String.valueOf(City.LAST_YEAR), last);
        }
    }

    private static void staff(Outline firm, Chance chance, Map<String, Object> facts) {
        BigDecimal ratio = chance.rate(0.04, 0.35);
        int rights = (int) Math.round(chance.around(6 + 6 * firm.rank(), 0.8));
        facts.put("techStaffRatio", ratio);
        facts.put("rdStaff", Math.round(firm.people() * ratio.doubleValue()));
        facts.put("hitechRevenueRatio", chance.rate(0.2, 0.95));
        facts.put("ipCount", rights);
        facts.put("classOneIpCount", (int) (rights * chance.between(0, 0.4)));
        if (chance.yes(0.4)) {
            facts.put("techSmeScore", chance.between(40, 95));
        }
        if (chance.yes(0.3)) {
            facts.put("specialisedScore", chance.between(35, 90));
        }
    }

    private static List<Map<String, Object>> projects(Outline firm, boolean does, Chance chance) {
        List<Map<String, Object>> list = new ArrayList<>();
        while (does && list.size() < 3 && chance.yes(0.06 + 0.08 * firm.rank())) {
            Map<String, Object> project = new LinkedHashMap<>();
            project.put("program", PROGRAMS.draw(chance));
            project.put("stage", STAGES.draw(chance));
            project.put("grant", chance.between(10, 500) * 10_000L);
            project.put("budget", chance.between(50, 3000) * 10_000L);
            project.put("dealAmount", chance.between(20, 500) * 10_000L);
            project.put("joint", chance.yes(0.2));
            project.put("fromOutside", chance.yes(0.2));
            project.put("on", City.AS_OF.minusDays(chance.between(10, 1500)).toString());
            list.add(project);
        }
        return list;
    }
}
