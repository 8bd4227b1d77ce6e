package cn.huiqitong.seeds.city;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People, insurance and new hires. Assumption: all shares. */
final class Staff {

    /** 元 of unemployment insurance per insured head and year: 1 % of a base of about 60,000. */
    private static final long PREMIUM = 600;

    private static final int MOST_HIRES = 8;

    private Staff() {}

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        facts.put("headcount", firm.people());
        int insured = (int) Math.round(firm.people() * chance.between(0.6, 1.0));
        boolean employs = insured > 0 && (!firm.individual() || chance.yes(0.15));
        if (employs) {
            insurance(firm, insured, chance, facts);
        } else {
            facts.put("insuredHeadcount", 0);
            facts.put("stillInsured", false);
        }
        if (!firm.individual()) {
            facts.put("yearEndHeadcount", byYear(firm));
            facts.put("hires", hires(firm, chance));
        }
    }

    private static void insurance(Outline firm, int insured, Chance chance, Map<String, Object> facts) {
        int months = (int) Math.min(420, ChronoUnit.MONTHS.between(firm.established(), City.AS_OF));
        facts.put("insuredHeadcount", insured);
        facts.put("insurancePaidMonths", chance.yes(0.8) ? months : chance.between(0, Math.max(1, months)));
        facts.put("insuranceArrears", chance.yes(0.03));
        facts.put("stillInsured", chance.yes(0.97));
        if (months >= 12) {
            facts.put("unemploymentInsurancePaid", lastYear(insured * PREMIUM));
            movement(insured, chance, facts);
        }
    }

    /** Who was insured at both ends of last year and who retired, so that 裁员率 comes out of them. */
    private static void movement(int insured, Chance chance, Map<String, Object> facts) {
        int retired = (int) (insured * chance.between(0.0, 0.03));
        int change = chance.yes(0.7)
                ? (int) (insured * chance.between(0.0, 0.15))
                : (int) (-insured * chance.between(0.0, 0.25));
        int end = Math.max(0, insured + change / 2);
        facts.put("insuredAtYearStart", lastYear(Math.max(0, end - change) + retired));
        facts.put("insuredAtYearEnd", lastYear(end));
        facts.put("retiredOrDied", lastYear(retired));
    }

    private static Map<String, Object> lastYear(long figure) {
        return Map.of(String.valueOf(City.LAST_YEAR), figure);
    }

    private static Map<String, Object> byYear(Outline firm) {
        var years = new TreeMap<String, Object>();
        double people = firm.people();
        for (Integer year : firm.revenue().descendingKeySet()) {
            years.put(String.valueOf(year), Math.max(1, Math.round(people)));
            people /= Math.sqrt(firm.growth());
        }
        return years;
    }

    private static List<Map<String, Object>> hires(Outline firm, Chance chance) {
        List<Map<String, Object>> list = new ArrayList<>();
        double share = Math.min(0.85, 0.04 + firm.people() / 250.0);
        while (list.size() < MOST_HIRES && chance.yes(share)) {
            list.add(hire(chance));
        }
        return list;
    }

    private static Map<String, Object> hire(Chance chance) {
        boolean graduate = chance.yes(0.45);
        boolean unemployed = chance.yes(0.2);
        Map<String, Object> hire = new LinkedHashMap<>();
        hire.put("kind", graduate ? "GRADUATE" : "OTHER");
        if (graduate) {
            hire.put("graduateYear", City.AS_OF.getYear() - chance.between(0, 3));
        }
        hire.put("leftSchoolWithin2y", graduate && chance.yes(0.5));
        hire.put("age", graduate ? chance.between(21, 27) : chance.between(20, 55));
        hire.put("registeredUnemployed", unemployed);
        if (unemployed) {
            hire.put("unemployedMonths", chance.between(1, 30));
        }
        hire.put("contract", chance.yes(0.95));
        hire.put("contractYears", chance.between(1, 5));
        hire.put("insuredMonths", chance.between(0, 14));
        hire.put("on", City.AS_OF.minusDays(chance.between(5, 500)).toString());
        return hire;
    }
}
