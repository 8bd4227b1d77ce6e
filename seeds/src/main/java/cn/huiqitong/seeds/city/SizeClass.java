package cn.huiqitong.seeds.city;

import java.util.List;

/** 大中小微 by the thresholds of 工信部联企业〔2011〕300号 on head count and revenue. */
final class SizeClass {

    private static final long WAN = 10_000;
    private static final long ANY = 0;
    private static final List<String> NAMES = List.of("LARGE", "MEDIUM", "SMALL");

    /** Thresholds of large, medium and small, people then revenue in 万元; a firm must reach both. */
    private static final long[] FACTORY = {1000, 40_000, 300, 2_000, 20, 300};

    private static final long[] WHOLESALE = {200, 40_000, 20, 5_000, 5, 1_000};
    private static final long[] RETAIL = {300, 20_000, 50, 500, 10, 100};
    private static final long[] TRANSPORT = {1000, 30_000, 300, 3_000, 20, 200};
    private static final long[] HOSPITALITY = {300, 10_000, 100, 2_000, 10, 100};
    private static final long[] SOFTWARE = {300, 10_000, 100, 1_000, 10, 50};
    private static final long[] FARMING = {ANY, 20_000, ANY, 500, ANY, 50};
    private static final long[] BUILDING = {ANY, 80_000, ANY, 6_000, ANY, 300};
    private static final long[] REST = {300, ANY, 100, ANY, 10, ANY};

    private SizeClass() {}

    static String of(String industry, int people, long revenue) {
        long[] least = thresholds(industry);
        for (int i = 0; i < NAMES.size(); i++) {
            if (people >= least[2 * i] && revenue >= least[2 * i + 1] * WAN) {
                return NAMES.get(i);
            }
        }
        return "MICRO";
    }

    private static long[] thresholds(String industry) {
        return switch (industry.substring(0, Math.min(3, industry.length()))) {
            case "F51" -> WHOLESALE;
            case "F52" -> RETAIL;
            case "H61", "H62" -> HOSPITALITY;
            case "I65" -> SOFTWARE;
            default ->
                switch (industry.charAt(0)) {
                    case 'A' -> FARMING;
                    case 'B', 'C', 'D' -> FACTORY;
                    case 'E' -> BUILDING;
                    case 'G' -> TRANSPORT;
                    default -> REST;
                };
        };
    }
}
