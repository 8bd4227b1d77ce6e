package cn.huiqitong.seeds.city;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Figures of the books and of the tax office, all from one revenue. */
final class Business {

    /** 一般纳税人 above 500万元 of sales a year (财税〔2018〕33号). */
    private static final long GENERAL_FROM = 5_000_000;

    private static final long SMALL_PROFIT_INCOME = 3_000_000;
    private static final long SMALL_PROFIT_ASSETS = 50_000_000;
    private static final int SMALL_PROFIT_PEOPLE = 300;

    private Business() {}

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        long income = Math.round(firm.lastRevenue() * Math.max(-0.1, chance.around(0.05, 0.7) - 0.02) / 100) * 100;
        facts.put("vatType", firm.lastRevenue() >= GENERAL_FROM ? "GENERAL" : "SMALL_SCALE");
        facts.put("taxableIncome", Math.max(0, income));
        facts.put("taxableSales", share(firm, chance.between(0.9, 1.0)));
        facts.put("invoicedSales", share(firm, chance.between(0.8, 1.0)));
        facts.put("sixTaxes", share(firm, 0.0035));
        if (firm.individual()) {
            facts.put("revenue", share(firm, 1));
            facts.put("personalIncomeTax", share(firm, chance.between(0.002, 0.01)));
        } else {
            books(firm, chance, facts, income);
        }
    }

    private static void books(Outline firm, Chance chance, Map<String, Object> facts, long income) {
        long assets = Math.round(firm.lastRevenue() * chance.around(1.1, 0.5) / 1000) * 1000 + 100_000;
        BigDecimal main = chance.rate(0.55, 1.0);
        facts.put("revenue", share(firm, 1));
        facts.put("mainRevenue", share(firm, main.doubleValue()));
        facts.put("salesRevenue", share(firm, 0.99));
        facts.put("mainBusinessRatio", main);
        facts.put("totalAssets", assets);
        facts.put("debtRatio", chance.rate(0.1, 0.9));
        facts.put("deductibleInputVat", Math.round(firm.lastRevenue() * chance.between(0.005, 0.05)));
        facts.put("taxBurdenRate", chance.rate(0.005, 0.06));
        boolean little =
                income <= SMALL_PROFIT_INCOME && assets <= SMALL_PROFIT_ASSETS && firm.people() <= SMALL_PROFIT_PEOPLE;
        facts.put("smallLowProfit", firm.enterprise() && little);
        if (firm.enterprise()) {
            market(firm, chance, facts);
        }
    }

    private static void market(Outline firm, Chance chance, Map<String, Object> facts) {
        facts.put("marketYears", Math.min(firm.age(), chance.between(0, 15)));
        facts.put("ownBrand", chance.yes(0.15 + 0.15 * firm.rank()));
        facts.put("infoSystem", chance.yes(0.3 + 0.2 * firm.rank()));
        facts.put("systemCertified", chance.yes(firm.factory() ? 0.2 + 0.2 * firm.rank() : 0.08));
        if (firm.factory() && firm.rank() > 0) {
            facts.put("marketShare", chance.rate(0.0, 0.12 + 0.05 * firm.rank()));
        }
        if (firm.rank() > 0 && chance.yes(0.03)) {
            facts.put("equityFinancing2y", Math.round(chance.around(8_000_000, 1.0) / 10_000) * 10_000);
        }
    }

    private static Map<String, Object> share(Outline firm, double share) {
        var years = new TreeMap<String, Object>();
        firm.revenue().forEach((year, yuan) -> years.put(String.valueOf(year), Math.round(yuan * share)));
        return years;
    }
}
