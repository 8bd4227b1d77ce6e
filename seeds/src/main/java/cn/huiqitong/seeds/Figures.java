package cn.huiqitong.seeds;

import java.math.BigDecimal;

/** Sums and shares as people say them. */
final class Figures {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Figures() {}

    /** 1500元, 50万元, 1.2亿元; never rounded. */
    static String money(BigDecimal yuan) {
        if (yuan.compareTo(YI) >= 0) {
            return plain(yuan.divide(YI)) + "亿元";
        }
        return yuan.compareTo(WAN) >= 0 ? plain(yuan.divide(WAN)) + "万元" : plain(yuan) + "元";
    }

    /** 0.015 is 1.5%. */
    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2)) + "%";
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
