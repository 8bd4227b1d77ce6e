package cn.huiqitong.seeds.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Credit, compliance and accidents. Assumption: all shares; what is bad is rare. */
final class Standing {

    private static final Shares<String> ACCIDENTS = Shares.of("安全 70 环保 18 质量 8 食品 4");
    private static final Shares<String> SEVERITY = Shares.of("一般 90 较大 9 重大 0.9 特别重大 0.1");

    private Standing() {}

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        facts.put("seriousDishonesty", chance.yes(0.006));
        facts.put("abnormalList", chance.yes(0.05));
        facts.put("taxCreditGood", chance.yes(0.85));
        if (firm.individual()) {
            return;
        }
        facts.put("badCredit", chance.yes(0.02));
        facts.put("bankCreditGood", chance.yes(0.9));
        facts.put("zombie", chance.yes(0.004));
        facts.put("researchDishonesty", chance.yes(0.0005));
        facts.put("industryPolicyOk", chance.yes(0.98));
        facts.put("envPolicyOk", chance.yes(0.98));
        facts.put("seriousEnvViolation", chance.yes(0.003));
        facts.put("accidents", accidents(firm, chance));
    }

    private static List<Map<String, Object>> accidents(Outline firm, Chance chance) {
        List<Map<String, Object>> list = new ArrayList<>();
        double share = firm.factory() || firm.industry().startsWith("E") ? 0.004 * (1 + firm.rank()) : 0.001;
        while (list.size() < 3 && chance.yes(share)) {
            Map<String, Object> accident = new LinkedHashMap<>();
            accident.put("kind", ACCIDENTS.draw(chance));
            accident.put("severity", SEVERITY.draw(chance));
            accident.put("fatal", chance.yes(0.3));
            accident.put("on", City.AS_OF.minusDays(chance.between(10, 1800)).toString());
            list.add(accident);
        }
        return list;
    }
}
