package cn.huiqitong.seeds.city;

import java.util.Map;

/** What the registers say. */
final class Registration {

    private Registration() {}

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        boolean legal = firm.enterprise() || firm.kind() == Outline.Kind.NONPROFIT;
        facts.put("region", firm.district());
        facts.put("park", firm.park());
        facts.put("taxRegion", firm.district());
        facts.put("insuredRegion", chance.yes(0.97) ? firm.district() : Places.district(chance));
        facts.put("orgType", firm.kind().code);
        facts.put("legalPerson", legal || firm.kind() == Outline.Kind.COOPERATIVE);
        facts.put("residentEnterprise", firm.enterprise());
        facts.put("industry", firm.industry());
        facts.put("establishedOn", firm.established().toString());
        facts.put("operatingNormally", chance.yes(0.93));
        facts.put("size", firm.size());
        facts.put("aboveScale", firm.aboveScale());
        facts.put("taxInPark", !firm.park().equals("NONE") && chance.yes(0.9));
        if (firm.enterprise()) {
            facts.put("financeSystem", chance.yes(0.6 + 0.12 * firm.rank()));
            facts.put("newlyAttracted", firm.age() <= 3 && chance.yes(0.04));
            facts.put("serviceOutsourcing", firm.industry().startsWith("I") && chance.yes(0.1));
            facts.put("labourIntensive", firm.people() > 100 && firm.industry().matches("C1[78]") && chance.yes(0.5));
        }
    }
}
