package cn.huiqitong.seeds.city;

import java.time.LocalDate;
import java.util.TreeMap;

/**
 * What everything else of a firm follows from.
 *
 * @param growth yearly growth of the revenue, as a factor
 * @param revenue by year, of the full years the firm has seen, four at most
 */
record Outline(
        Kind kind,
        String district,
        String park,
        String industry,
        LocalDate established,
        int people,
        double growth,
        TreeMap<Integer, Long> revenue,
        String size) {

    private static final int YEARS = 4;
    private static final double WAN = 10_000;

    /** Which organisation, with the code of the fact catalog and the two digits its credit code begins with. */
    enum Kind {
        INDIVIDUAL("INDIVIDUAL", "92"),
        ENTERPRISE("ENTERPRISE", "91"),
        BRANCH("BRANCH", "91"),
        COOPERATIVE("COOPERATIVE", "93"),
        NONPROFIT("NONPROFIT", "52");

        /**
         * Individual businesses 67.4 % (国家市场监督管理总局, end of June 2023, by Xinhua of 2023-07-12), enterprises 31 % and
         * cooperatives 1.2 % (the same, end of September 2023), of the whole country; branches and non-profits are assumptions.
         */
        private static final Shares<Kind> ALL = new Shares<Kind>()
                .with(INDIVIDUAL, 67.4)
                .with(ENTERPRISE, 29.5)
                .with(BRANCH, 1.5)
                .with(COOPERATIVE, 1.2)
                .with(NONPROFIT, 0.4);

        final String code;
        final String authority;

        Kind(String code, String authority) {
            this.code = code;
            this.authority = authority;
        }
    }

    static Outline draw(Chance chance) {
        Kind kind = Kind.ALL.draw(chance);
        String district = Places.district(chance);
        String park = kind == Kind.ENTERPRISE ? Places.park(district, chance) : "NONE";
        String industry = Trades.division(kind, district, chance);
        LocalDate established = established(kind, chance);
        int people = people(kind, industry, established, chance);
        double growth = Math.clamp(1 + chance.between(-0.25, 0.35) * chance.uniform() * 2, 0.5, 2.0);
        var revenue = revenue(perHead(industry, chance) * people, growth, established, chance);
        long last = revenue.isEmpty() ? 0 : revenue.lastEntry().getValue();
        String size = SizeClass.of(industry, people, last);
        return new Outline(kind, district, park, industry, established, people, growth, revenue, size);
    }

    /** Young firms are many: ages fall off exponentially, half of them within four to six years. */
    private static LocalDate established(Kind kind, Chance chance) {
        double mean = kind == Kind.INDIVIDUAL ? 6 : 8;
        double years = Math.min(38, -mean * Math.log(1 - chance.uniform()));
        return City.AS_OF.minusDays(Math.round(years * 365.25));
    }

    private static int people(Kind kind, String industry, LocalDate established, Chance chance) {
        if (kind == Kind.INDIVIDUAL) {
            // two people on average: 17956.4万 in 8799.5万 individual businesses (第五次全国经济普查公报第一号)
            return (int) Math.max(1, Math.round(chance.around(1.6, 0.6)));
        }
        double age = Math.max(1, City.AS_OF.getYear() - established.getYear());
        double median = Trades.factory(industry) ? 9 : industry.startsWith("E") ? 8 : 4;
        double sigma = Trades.factory(industry) ? 1.45 : 1.2;
        return (int) Math.clamp(Math.round(chance.around(median * Math.pow(age / 5, 0.35), sigma)), 1, 12_000);
    }

    /** 元 per head and year. */
    private static double perHead(String industry, Chance chance) {
        double median = switch (industry.charAt(0)) {
            case 'C' -> 70 * WAN;
            case 'F' -> industry.equals("F51") ? 150 * WAN : 22 * WAN;
            case 'E' -> 55 * WAN;
            case 'D' -> 120 * WAN;
            case 'H', 'O' -> 14 * WAN;
            default -> 32 * WAN;
        };
        return chance.around(median, 0.6);
    }

    private static TreeMap<Integer, Long> revenue(double last, double growth, LocalDate established, Chance chance) {
        var years = new TreeMap<Integer, Long>();
        double figure = last;
        for (int year = City.LAST_YEAR; year > City.LAST_YEAR - YEARS && year > established.getYear(); year--) {
            years.put(year, Math.max(1_000, Math.round(figure / 1000) * 1000));
            figure = figure / growth * chance.between(0.92, 1.08);
        }
        return years;
    }

    long lastRevenue() {
        return revenue.getOrDefault(City.LAST_YEAR, 0L);
    }

    int age() {
        return City.AS_OF.getYear() - established.getYear();
    }

    boolean factory() {
        return Trades.factory(industry);
    }

    boolean technical() {
        return Trades.technical(industry);
    }

    boolean individual() {
        return kind == Kind.INDIVIDUAL;
    }

    boolean enterprise() {
        return kind == Kind.ENTERPRISE;
    }

    /** 规模以上: the line of industry, of trade, and of the rest, by revenue. */
    boolean aboveScale() {
        long line = factory() ? 20_000_000 : industry.equals("F52") ? 5_000_000 : 20_000_000;
        return enterprise() && lastRevenue() >= line;
    }

    /** LARGE 3, MEDIUM 2, SMALL 1, MICRO 0. */
    int rank() {
        return switch (size) {
            case "LARGE" -> 3;
            case "MEDIUM" -> 2;
            case "SMALL" -> 1;
            default -> 0;
        };
    }
}
