package cn.huiqitong.seeds.city;

import java.util.Map;

/** Where firms are. Assumption: shares of the districts and of the parks in them. */
final class Places {

    private static final Shares<String> DISTRICTS =
            Shares.of("320613 24 320612 18 320614 16 320681 12 320682 13 320685 10 320623 7");

    private static final Map<String, Shares<String>> PARKS = Map.of(
            "320613", Shares.of("NONE 76 NTETDZ 16 CXQ 5 SUTONG 1 OTHER 2"),
            "320612", Shares.of("NONE 84 JFYQ 7 SUTONG 3 TZW 3 OTHER 3"),
            "320614", Shares.of("NONE 90 TZW 1 OTHER 9"),
            "320682", Shares.of("NONE 88 RGGX 8 OTHER 4"),
            "320623", Shares.of("NONE 90 TZW 4 OTHER 6"));
    private static final Shares<String> ELSEWHERE = Shares.of("NONE 93 OTHER 7");

    private static final Map<String, String> NAMES = Map.of(
            "320613", "崇川", "320612", "通州", "320614", "海门", "320681", "启东", "320682", "如皋", "320685", "海安", "320623",
            "如东");

    private Places() {}

    static String district(Chance chance) {
        return DISTRICTS.draw(chance);
    }

    static String park(String district, Chance chance) {
        return PARKS.getOrDefault(district, ELSEWHERE).draw(chance);
    }

    static String name(String district) {
        return NAMES.getOrDefault(district, "南通");
    }
}
