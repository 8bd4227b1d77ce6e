package cn.huiqitong.seeds.city;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People with degrees, and offences under way: most firms have neither, and say so with an empty list. Assumption: all
 * shares.
 */
final class Talents {

    private static final int MOST_PEOPLE = 2_000;

    private Talents() {}

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        double share = firm.individual() ? 0 : 0.5 * Math.min(1, firm.people() / (double) MOST_PEOPLE);
        facts.put("talents", chance.yes(share) ? List.of(talent(chance)) : List.of());
        facts.put("violations", chance.yes(0.002) ? List.of(violation(chance)) : List.of());
    }

    private static Map<String, Object> talent(Chance chance) {
        LocalDate hired = City.AS_OF.minusDays(chance.between(30, 1_500));
        Map<String, Object> talent = new LinkedHashMap<>();
        talent.put("degree", chance.yes(0.2) ? "博士" : "硕士");
        talent.put("fullTimeStudy", chance.yes(0.8));
        talent.put("firstComeOn", hired.minusDays(chance.between(0, 60)).toString());
        talent.put("hiredOn", hired.toString());
        talent.put("fullTimeHire", chance.yes(0.9));
        talent.put("contractYears", chance.between(1, 5));
        talent.put("homeBought", chance.yes(0.3));
        return talent;
    }

    private static Map<String, Object> violation(Chance chance) {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("matter", "合成示例");
        violation.put("firstTime", chance.yes(0.8));
        violation.put("corrected", chance.yes(0.6));
        violation.put("harmReduced", chance.yes(0.6));
        violation.put("coercion", false);
        violation.put("on", City.AS_OF.minusDays(chance.between(5, 200)).toString());
        return violation;
    }
}
