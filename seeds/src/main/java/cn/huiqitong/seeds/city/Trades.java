package cn.huiqitong.seeds.city;

import java.util.Map;
import java.util.Objects;

/**
 * What firms do, as divisions of GB/T 4754-2017. Assumption: all shares; the three sectors of individual businesses are
 * near the country's 5.1, 5.9 and 89 % (国家市场监督管理总局, June 2023). The manufacturing of a district leans to what it is
 * known for: home textiles in Tongzhou and Haimen, ships in Qidong, machines in Haian, chemicals in Rudong, chips in Chongchuan.
 */
final class Trades {

    private static final Shares<String> INDIVIDUALS = Shares.of("""
            F52 44 F51 9 H62 15 H61 1 O80 8 O81 3.5 G54 5 G60 0.5 C17 1.2 C18 1.2 C33 0.8 C21 0.5 C14 0.7 C43 0.5 A01 2.6 A03 1.2
            A04 1.2 E50 1.6 L72 1.2 R90 0.6 Q84 0.3 P83 0.3 I64 0.3 M74 0.2 L71 0.4 K70 0.3""");
    private static final Shares<String> ENTERPRISES = Shares.of("""
            C 27 F51 23 F52 8 L72 9 L71 1.5 E47 1.5 E48 2.5 E49 2 E50 4 I65 3.5 I652 0.3 I64 1 M74 2.5 M75 2.5 M73 0.5 K70 3
            G54 3 G55 0.6 G58 0.8 G59 0.7 H62 1.2 H61 0.5 O80 0.8 O81 0.7 R88 0.6 R89 0.3 R90 0.3 P83 0.5 Q84 0.3 Q85 0.1 N77 0.3
            N78 0.3 D44 0.5 D46 0.1 A01 0.6 A03 0.3 A04 0.4 B10 0.05 J69 0.2 J67 0.1 L729 0.2""");

    private static final Shares<String> COOPERATIVES = Shares.of("A01 55 A03 15 A04 15 A05 15");
    private static final Shares<String> NONPROFITS = Shares.of("P83 50 Q85 25 R88 15 M75 10");

    private static final String EVERYWHERE = """
            C13 3 C14 3 C17 10 C18 6 C21 2 C22 2 C23 2 C24 2 C26 5 C27 1.5 C28 1 C29 6 C30 4 C31 2 C32 1.5 C33 12 C34 12 C35 9 C36 4
            C37 4 C38 8 C39 4 C40 1.5 C41 1 C42 1 C43 1.5 """;
    private static final Map<String, Shares<String>> FACTORIES = Map.of(
            "320613", Shares.of(EVERYWHERE + " C39 9 C35 4 C40 2"),
            "320612", Shares.of(EVERYWHERE + " C17 30 C18 8 C33 4"),
            "320614", Shares.of(EVERYWHERE + " C17 26 C33 6 C27 2"),
            "320681", Shares.of(EVERYWHERE + " C37 10 C34 5 C38 6"),
            "320682", Shares.of(EVERYWHERE + " C36 6 C38 6 C26 3"),
            "320685", Shares.of(EVERYWHERE + " C34 10 C35 10 C21 4"),
            "320623", Shares.of(EVERYWHERE + " C26 14 C13 4 C38 4"));

    private Trades() {}

    static String division(Outline.Kind kind, String district, Chance chance) {
        String drawn = switch (kind) {
            case INDIVIDUAL -> INDIVIDUALS.draw(chance);
            case COOPERATIVE -> COOPERATIVES.draw(chance);
            case NONPROFIT -> NONPROFITS.draw(chance);
            case ENTERPRISE, BRANCH -> ENTERPRISES.draw(chance);
        };
        return drawn.equals("C")
                ? Objects.requireNonNull(FACTORIES.get(district)).draw(chance)
                : drawn;
    }

    static boolean factory(String industry) {
        return industry.startsWith("C");
    }

    /** Where research is done in earnest: machines, electronics, chemicals and medicine, software, research. */
    static boolean technical(String industry) {
        return industry.matches("C(26|27|34|35|36|37|38|39|40).*|I6[45].*|M7[35]");
    }

    static boolean trade(String industry) {
        return industry.startsWith("F");
    }
}
